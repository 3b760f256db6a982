import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

type Severity = 'success' | 'error';

const Notify = createContext<(message: string, severity?: Severity) => void>(() => undefined);

/** Says something at the bottom of the screen for a few seconds. */
export const useNotify = () => useContext(Notify);

export function NotificationsProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState<{ message: string; severity: Severity }>();
  const notify = useCallback((message: string, severity: Severity = 'success') => {
    setShown({ message, severity });
    setOpen(true);
  }, []);
  return (
    <Notify value={notify}>
      {children}
      <Snackbar open={isOpen} autoHideDuration={4000} onClose={() => setOpen(false)}>
        <Alert severity={shown?.severity ?? 'success'} variant="filled" onClose={() => setOpen(false)}>
          {shown?.message}
        </Alert>
      </Snackbar>
    </Notify>
  );
}
