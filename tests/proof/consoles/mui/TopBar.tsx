import Chat from '@mui/icons-material/ChatBubbleOutlined';
import Usage from '@mui/icons-material/DataUsage';
import Key from '@mui/icons-material/Key';
import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDown';
import Logout from '@mui/icons-material/Logout';
import Person from '@mui/icons-material/PersonOutlined';
import Star from '@mui/icons-material/StarBorder';
import Swap from '@mui/icons-material/SwapHoriz';
import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import Breadcrumbs from '@mui/material/Breadcrumbs';
import ButtonBase from '@mui/material/ButtonBase';
import Chip from '@mui/material/Chip';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import Toolbar from '@mui/material/Toolbar';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { type ComponentType, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { logOut } from '../core/api.ts';
import { t } from '../core/config.ts';
import { claims } from '../core/session.ts';
import { homeOf, MY_KEYS, scopeOf, scopes, SETTINGS, titleOf } from '../core/site.ts';

/** Scope at the left, where one is, and at the right what is one's own. */
export function TopBar({ leave }: { leave: () => void }) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return (
    <AppBar position="sticky" color="default" elevation={0} sx={{ borderBottom: 1, borderColor: 'divider' }}>
      <Toolbar sx={{ gap: 2 }}>
        <Select
          size="small"
          variant="outlined"
          value={scopeOf(pathname)}
          onChange={({ target }) => void navigate(homeOf(target.value))}
          sx={{ minWidth: 160 }}
        >
          {scopes().map(({ label, scope }) => (
            <MenuItem key={scope} value={scope}>
              {t(label)}
            </MenuItem>
          ))}
        </Select>
        <Breadcrumbs>
          {pathname.startsWith(SETTINGS) && <Typography variant="body2">{t('Tenant Settings')}</Typography>}
          <Typography variant="body2" color="textPrimary">
            {t(titleOf(pathname))}
          </Typography>
        </Breadcrumbs>
        <Box sx={{ flexGrow: 1 }} />
        <Tooltip title="Usage">
          <Chip icon={<Usage />} label="14 / 50 kCh" variant="outlined" size="small" />
        </Tooltip>
        <Tooltip title="Chat with us">
          <IconButton>
            <Chat />
          </IconButton>
        </Tooltip>
        <Tooltip title="What's new">
          <IconButton>
            <Star />
          </IconButton>
        </Tooltip>
        <Divider orientation="vertical" flexItem variant="middle" />
        <UserMenu leave={leave} />
      </Toolbar>
    </AppBar>
  );
}

function UserMenu({ leave }: { leave: () => void }) {
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const entry = (label: string, Icon: ComponentType<{ fontSize: 'small' }>, act: () => unknown) => (
    <MenuItem
      onClick={() => {
        setAnchor(null);
        act();
      }}
    >
      <ListItemIcon>
        <Icon fontSize="small" />
      </ListItemIcon>
      {t(label)}
    </MenuItem>
  );
  return (
    <>
      <ButtonBase
        aria-label="account of current user"
        aria-haspopup="true"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        sx={{ borderRadius: 1, p: 0.5 }}
      >
        <Person />
        <KeyboardArrowDown fontSize="small" />
      </ButtonBase>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {entry('My Profile', Person, () => navigate('/user/profile'))}
        {entry('My API Keys', Key, () => navigate(MY_KEYS))}
        {entry('Switch to App Mode', Swap, () => navigate('/app-mode'))}
        <Divider />
        {entry(`Logout from ${claims()?.org ?? ''}`, Logout, () => logOut().then(leave))}
      </Menu>
    </>
  );
}
