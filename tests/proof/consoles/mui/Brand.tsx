import Palette from '@mui/icons-material/Palette';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';

export const Brand = () => (
  <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
    <Palette color="primary" fontSize="large" />
    <Typography variant="h6">Palette</Typography>
  </Stack>
);
