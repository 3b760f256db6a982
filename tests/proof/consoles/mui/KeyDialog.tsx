import ContentCopy from '@mui/icons-material/ContentCopy';
import Alert from '@mui/material/Alert';
import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { type ApiKey, createKey, listUsers, type Scope, updateKey, type User } from '../core/api.ts';
import { t } from '../core/config.ts';
import { CUSTOM, expiryOf, PERIODS } from '../core/expiry.ts';
import { useNotify } from './notifications.tsx';

interface Props {
  scope: Scope;
  /** The key that is changed; a new one is made without. */
  edited: ApiKey | undefined;
  isOpen: boolean;
  close: () => void;
  changed: () => void;
}

const EMPTY = { name: '', description: '', period: '30 days', day: '', userUid: '' };

const nameOf = ({ spec }: User) => `${spec.firstName ?? ''} ${spec.lastName ?? ''}`;

/** Makes or changes a key; a new key's value is shown here once. */
export function KeyDialog({ scope, edited, isOpen, close, changed }: Props) {
  const notify = useNotify();
  const [fields, setFields] = useState(EMPTY);
  const [users, setUsers] = useState<User[]>([]);
  const [value, setValue] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const asksUser = scope === 'tenant' && !edited;

  useEffect(() => {
    if (!isOpen) return;
    setValue('');
    setWasTried(false);
    const day = edited?.spec.expiry.slice(0, 10) ?? '';
    const description = edited?.metadata.annotations?.['description'] ?? '';
    setFields(edited ? { ...EMPTY, name: edited.metadata.name, description, period: CUSTOM, day } : EMPTY);
    if (asksUser) void listUsers().then(setUsers);
  }, [isOpen, edited, asksUser]);

  const isMissing = (field: keyof typeof EMPTY) => wasTried && fields[field] === '';
  const set = (changes: Partial<typeof EMPTY>) => setFields({ ...fields, ...changes });
  const isComplete =
    fields.name !== '' &&
    (fields.period !== CUSTOM || fields.day !== '') &&
    (!asksUser || fields.userUid !== '');

  const submit = async () => {
    setWasTried(true);
    if (!isComplete) return;
    const { name, description, period, day, userUid } = fields;
    const form = { name, description, expiry: expiryOf(period, day), ...(asksUser && { userUid }) };
    try {
      if (edited) {
        await updateKey(edited.metadata.uid, form);
        notify('API key updated');
        close();
      } else setValue(await createKey(form));
      changed();
    } catch (problem) {
      notify((problem as Error).message, 'error');
    }
  };

  return (
    <Dialog open={isOpen} onClose={value === '' ? close : undefined} fullWidth maxWidth="sm">
      <DialogTitle>
        {value !== '' ? 'API key generated' : t(edited ? 'Edit API key' : 'Add New API key')}
      </DialogTitle>
      <DialogContent>
        {value !== '' ? (
          <ShownOnce value={value} />
        ) : (
          <Stack spacing={2.5} sx={{ pt: 1 }}>
            <TextField
              label={t('API Key Name')}
              required
              autoFocus
              error={isMissing('name')}
              helperText={isMissing('name') ? 'A name is required' : undefined}
              value={fields.name}
              onChange={({ target }) => set({ name: target.value })}
            />
            <TextField
              label={t('Description')}
              multiline
              value={fields.description}
              onChange={({ target }) => set({ description: target.value })}
            />
            {asksUser && (
              <Autocomplete
                options={users}
                getOptionLabel={nameOf}
                getOptionKey={({ metadata }) => metadata.uid}
                onChange={(_, user) => set({ userUid: user?.metadata.uid ?? '' })}
                renderInput={(params) => (
                  <TextField {...params} label={t('User Name')} required error={isMissing('userUid')} />
                )}
              />
            )}
            <TextField
              select
              label={t('Expiration Date')}
              value={fields.period}
              onChange={({ target }) => set({ period: target.value })}
            >
              {PERIODS.map((period) => (
                <MenuItem key={period} value={period}>
                  {t(period)}
                </MenuItem>
              ))}
            </TextField>
            {fields.period === CUSTOM && (
              <TextField
                type="date"
                label={t('Custom date')}
                required
                error={isMissing('day')}
                value={fields.day}
                onChange={({ target }) => set({ day: target.value })}
                slotProps={{ inputLabel: { shrink: true } }}
              />
            )}
          </Stack>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{t(value === '' ? 'Cancel' : 'Close')}</Button>
        {value === '' && (
          <Button variant="contained" onClick={() => void submit()}>
            {t(edited ? 'Save' : 'Generate')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function ShownOnce({ value }: { value: string }) {
  return (
    <Stack spacing={2}>
      <Alert severity="warning">Copy this API key now. You will not be able to see it again.</Alert>
      <TextField
        value={value}
        slotProps={{
          input: {
            readOnly: true,
            endAdornment: (
              <InputAdornment position="end">
                <IconButton aria-label="Copy" onClick={() => void navigator.clipboard.writeText(value)}>
                  <ContentCopy fontSize="small" />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
    </Stack>
  );
}
