import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Grid from '@mui/material/Grid';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { t } from '../core/config.ts';

const FIGURES = [
  { what: 'Healthy', count: 12, share: 80 },
  { what: 'Updating', count: 2, share: 13 },
  { what: 'In error', count: 1, share: 7 },
];

/** A page with a few figures; what it is about says its heading. */
export function Overview({ title }: { title: string }) {
  return (
    <>
      <Typography variant="h5" component="h1" gutterBottom>
        {t(title)}
      </Typography>
      <Grid container spacing={2}>
        {FIGURES.map(({ what, count, share }) => (
          <Grid key={what} size={4}>
            <Card variant="outlined">
              <CardContent>
                <Typography color="textSecondary">{what}</Typography>
                <Typography variant="h4">{count}</Typography>
                <LinearProgress variant="determinate" value={share} sx={{ mt: 2 }} aria-label={what} />
              </CardContent>
            </Card>
          </Grid>
        ))}
      </Grid>
    </>
  );
}
