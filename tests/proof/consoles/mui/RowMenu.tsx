import MoreVert from '@mui/icons-material/MoreVert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Fade from '@mui/material/Fade';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Popper from '@mui/material/Popper';
import Typography from '@mui/material/Typography';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { type ApiKey, setKeyActive } from '../core/api.ts';
import { asksBefore, closesFirst, confirmation, t } from '../core/config.ts';
import { useNotify } from './notifications.tsx';

interface Props {
  apiKey: ApiKey;
  reload: () => Promise<void>;
  edit: () => void;
}

/** The three dots at the end of a row, and what Delete asks. */
export function RowMenu({ apiKey: { metadata, status }, reload, edit }: Props) {
  const notify = useNotify();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [isRevoking, setRevoking] = useState(false);
  const chosen = useRef<() => void>(undefined);

  const perform = async (done: string, action: () => Promise<void>) => {
    try {
      await action();
      notify(done);
      await reload();
    } catch (problem) {
      notify((problem as Error).message, 'error');
    }
  };
  const revoke = () =>
    perform(status.isActive ? 'API key revoked' : 'API key re-activated', () =>
      setKeyActive(metadata.uid, !status.isActive),
    );
  const remove = () =>
    perform('API key deleted', async () => (await import('../core/delete-key.ts')).deleteKey(metadata.uid));

  /** Closes what is open, and does it then or at once. */
  const choose = (close: (isOpen: boolean) => void, act: () => unknown) => () => {
    close(false);
    if (closesFirst) chosen.current = () => void act();
    else act();
  };
  const onExited = () => {
    chosen.current?.();
    chosen.current = undefined;
  };
  const answersTo = (ask: (isAsking: boolean) => void, act: () => unknown) => (
    <>
      <Button onClick={() => ask(false)}>{t('Cancel')}</Button>
      <Button color="error" onClick={choose(ask, act)}>
        {t('OK')}
      </Button>
    </>
  );
  const question = `Delete API key ${metadata.name}? Applications that use it lose access.`;

  return (
    <>
      <IconButton
        ref={button}
        size="small"
        aria-label="more"
        aria-haspopup="true"
        onClick={() => setOpen(true)}
      >
        <MoreVert fontSize="small" />
      </IconButton>
      <Menu
        anchorEl={() => button.current}
        open={isOpen}
        onClose={() => setOpen(false)}
        slotProps={{ transition: { onExited } }}
      >
        <MenuItem onClick={choose(setOpen, edit)}>{t('Edit')}</MenuItem>
        <MenuItem
          onClick={choose(setOpen, () => (asksBefore(status.isActive) ? setRevoking(true) : revoke()))}
        >
          {t(status.isActive ? 'Revoke' : 'Re-activate')}
        </MenuItem>
        <MenuItem
          onClick={choose(setOpen, () => (confirmation === 'none' ? remove() : setAsking(true)))}
          sx={{ color: 'error.main' }}
        >
          {t('Delete')}
        </MenuItem>
      </Menu>
      {confirmation === 'dialog' && (
        <Dialog open={isAsking} onClose={() => setAsking(false)} slotProps={{ transition: { onExited } }}>
          <DialogTitle>Delete API key</DialogTitle>
          <DialogContent>
            <DialogContentText>{question}</DialogContentText>
          </DialogContent>
          <DialogActions>{answersTo(setAsking, remove)}</DialogActions>
        </Dialog>
      )}
      <Bubble
        isOpen={isAsking && confirmation === 'bubble'}
        anchor={button}
        question={question}
        answers={answersTo(setAsking, remove)}
        onExited={onExited}
      />
      <Bubble
        isOpen={isRevoking}
        anchor={button}
        question="Are you sure?"
        answers={answersTo(setRevoking, revoke)}
        onExited={onExited}
      />
    </>
  );
}

interface BubbleProps {
  isOpen: boolean;
  anchor: RefObject<HTMLButtonElement | null>;
  question: string;
  answers: ReactNode;
  onExited: () => void;
}

/** Asks beside the button, with nothing behind it. */
function Bubble({ isOpen, anchor, question, answers, onExited }: BubbleProps) {
  return (
    <Popper open={isOpen} anchorEl={() => anchor.current as HTMLElement} placement="left" transition>
      {({ TransitionProps }) => (
        <Fade
          {...TransitionProps}
          onExited={() => {
            TransitionProps?.onExited();
            onExited();
          }}
        >
          <Paper elevation={8} sx={{ p: 2, maxWidth: 300 }}>
            <Typography variant="body2" gutterBottom>
              {question}
            </Typography>
            {answers}
          </Paper>
        </Fade>
      )}
    </Popper>
  );
}
