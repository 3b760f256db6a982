import Add from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { DataGrid, type GridColDef } from '@mui/x-data-grid';
import { useCallback, useEffect, useState } from 'react';
import { type ApiKey, listKeys, type Scope } from '../core/api.ts';
import { header, t } from '../core/config.ts';
import { dayOf } from '../core/expiry.ts';
import { KeyDialog } from './KeyDialog.tsx';
import { RowMenu } from './RowMenu.tsx';

/** API keys in a data grid: one's own, or the tenant's with whose they are. */
export function KeysPage({ scope }: { scope: Scope }) {
  const [keys, setKeys] = useState<ApiKey[]>();
  const [error, setError] = useState('');
  const [edited, setEdited] = useState<ApiKey>();
  const [isFormOpen, setFormOpen] = useState(false);

  const reload = useCallback(async () => {
    try {
      setKeys(await listKeys(scope));
      setError('');
    } catch (problem) {
      setError((problem as Error).message);
    }
  }, [scope]);

  useEffect(() => void reload(), [reload]);

  const edit = (key?: ApiKey) => {
    setEdited(key);
    setFormOpen(true);
  };

  return (
    <Stack spacing={2}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography variant="h5" component="h1">
          {t(scope === 'user' ? 'My API Keys' : 'API Keys')}
        </Typography>
        <Button variant="contained" startIcon={<Add />} onClick={() => edit()}>
          {t('Add New API key')}
        </Button>
      </Stack>
      {error === '' ? (
        <Paper variant="outlined">
          <DataGrid
            rows={keys ?? []}
            columns={columnsOf(scope, reload, edit)}
            getRowId={({ metadata }) => metadata.uid}
            loading={keys === undefined}
            initialState={{ pagination: { paginationModel: { pageSize: 10 } } }}
            pageSizeOptions={[10, 25, 50]}
            disableRowSelectionOnClick
            autoHeight
            localeText={{ noRowsLabel: 'No API keys yet' }}
          />
        </Paper>
      ) : (
        <Alert severity="error" action={<Button onClick={() => void reload()}>Retry</Button>}>
          {error}
        </Alert>
      )}
      <KeyDialog
        scope={scope}
        edited={edited}
        isOpen={isFormOpen}
        close={() => setFormOpen(false)}
        changed={() => void reload()}
      />
    </Stack>
  );
}

function columnsOf(
  scope: Scope,
  reload: () => Promise<void>,
  edit: (key: ApiKey) => void,
): GridColDef<ApiKey>[] {
  const owner: GridColDef<ApiKey> = {
    field: 'user',
    headerName: header('User Name'),
    flex: 1,
    valueGetter: (_, { spec: { user } }) => `${user.firstName ?? ''} ${user.lastName ?? ''}`,
  };
  return [
    { field: 'name', headerName: header('Name'), flex: 2, valueGetter: (_, { metadata }) => metadata.name },
    {
      field: 'description',
      headerName: header('Description'),
      flex: 1.4,
      valueGetter: (_, { metadata }) => metadata.annotations?.['description'] ?? '',
    },
    ...(scope === 'tenant' ? [owner] : []),
    {
      field: 'expiry',
      headerName: header('Expiration Date'),
      width: 130,
      valueGetter: (_, { spec }) => dayOf(spec.expiry),
    },
    {
      field: 'active',
      headerName: header('Active'),
      width: 100,
      valueGetter: (_, { status }) => t(status.isActive ? 'Active' : 'Inactive'),
      renderCell: ({ value, row }) => (
        <Chip size="small" label={value as string} color={row.status.isActive ? 'success' : 'default'} />
      ),
    },
    {
      field: 'actions',
      headerName: '',
      width: 60,
      align: 'center',
      sortable: false,
      disableColumnMenu: true,
      renderCell: ({ row }) => <RowMenu apiKey={row} reload={reload} edit={() => edit(row)} />,
    },
  ];
}
