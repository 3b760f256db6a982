import Visibility from '@mui/icons-material/Visibility';
import VisibilityOff from '@mui/icons-material/VisibilityOff';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Slide from '@mui/material/Slide';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type SubmitEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { logIn } from '../core/api.ts';
import { Brand } from './Brand.tsx';

/** The e-mail first, the password on the next screen. */
export function LogIn({ done }: { done: () => void }) {
  const navigate = useNavigate();
  const card = useRef<HTMLDivElement>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const [asksPassword, setAsksPassword] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState('');

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setError('');
    if (!asksPassword) {
      setAsksPassword(true);
      return;
    }
    setBusy(true);
    try {
      await logIn(email, password);
      void navigate('/');
      done();
    } catch (problem) {
      setError((problem as Error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack sx={{ minHeight: '100vh', alignItems: 'center', justifyContent: 'center', gap: 3 }}>
      <Brand />
      <Card ref={card} variant="outlined" sx={{ width: 400, overflow: 'hidden' }}>
        {isBusy ? <LinearProgress /> : <Box sx={{ height: 4 }} />}
        <CardContent component="form" onSubmit={(event) => void submit(event)} noValidate sx={{ p: 4 }}>
          <Slide
            key={String(asksPassword)}
            in
            appear={asksPassword}
            direction="left"
            container={card.current}
          >
            <Stack spacing={2.5}>
              <Typography variant="h5">{asksPassword ? 'Enter your password' : 'Sign in'}</Typography>
              {error !== '' && <Alert severity="error">{error}</Alert>}
              {asksPassword ? (
                <TextField
                  label="Password"
                  type={isShown ? 'text' : 'password'}
                  autoComplete="current-password"
                  autoFocus
                  required
                  value={password}
                  onChange={({ target }) => setPassword(target.value)}
                  slotProps={{
                    input: {
                      endAdornment: (
                        <InputAdornment position="end">
                          <IconButton
                            edge="end"
                            aria-label={isShown ? 'Hide password' : 'Show password'}
                            onClick={() => setShown(!isShown)}
                          >
                            {isShown ? <VisibilityOff /> : <Visibility />}
                          </IconButton>
                        </InputAdornment>
                      ),
                    },
                  }}
                />
              ) : (
                <TextField
                  label="Email address"
                  type="email"
                  autoComplete="username"
                  autoFocus
                  required
                  value={email}
                  onChange={({ target }) => setEmail(target.value)}
                />
              )}
              <Button type="submit" variant="contained" size="large" loading={isBusy}>
                {asksPassword ? 'Log in' : 'Next'}
              </Button>
              <Link component="button" type="button" variant="body2">
                {asksPassword ? 'Forgot password?' : 'Sign in with SSO'}
              </Link>
            </Stack>
          </Slide>
        </CardContent>
      </Card>
    </Stack>
  );
}
