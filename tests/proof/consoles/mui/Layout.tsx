import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Drawer from '@mui/material/Drawer';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import ListSubheader from '@mui/material/ListSubheader';
import Paper from '@mui/material/Paper';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import Toolbar from '@mui/material/Toolbar';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { t } from '../core/config.ts';
import { mainMenu, scopeOf, SETTINGS, SETTINGS_GROUPS } from '../core/site.ts';
import { Brand } from './Brand.tsx';
import { ICONS } from './icons.tsx';
import { TopBar } from './TopBar.tsx';

const WIDTH = 232;
const dark = createTheme({ palette: { mode: 'dark', primary: { main: '#8ab4f8' } } });

/** The Main Menu at the left, the bar at the top, and in the tenant's settings their own column. */
export function Layout({ leave, children }: { leave: () => void; children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Box sx={{ display: 'flex', minHeight: '100vh' }}>
      <ThemeProvider theme={dark}>
        <Drawer
          variant="permanent"
          sx={{
            width: WIDTH,
            flexShrink: 0,
            '& .MuiDrawer-paper': { width: WIDTH, boxSizing: 'border-box' },
          }}
        >
          <Toolbar>
            <Brand />
          </Toolbar>
          <Divider />
          <List component="nav">
            {mainMenu(scopeOf(pathname)).map(({ label, path, icon }) => {
              const Icon = ICONS[icon] as (typeof ICONS)[string];
              return (
                <ListItemButton key={path} component={Link} to={path} selected={pathname.startsWith(path)}>
                  <ListItemIcon sx={{ minWidth: 40 }}>
                    <Icon />
                  </ListItemIcon>
                  <ListItemText primary={t(label)} />
                </ListItemButton>
              );
            })}
          </List>
        </Drawer>
      </ThemeProvider>
      <Box sx={{ flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <TopBar leave={leave} />
        <Box sx={{ display: 'flex', flexGrow: 1 }}>
          {pathname.startsWith(SETTINGS) && <SettingsMenu pathname={pathname} />}
          <Box component="main" sx={{ flexGrow: 1, minWidth: 0, p: 3 }}>
            {children}
          </Box>
        </Box>
      </Box>
    </Box>
  );
}

function SettingsMenu({ pathname }: { pathname: string }) {
  return (
    <Paper square variant="outlined" sx={{ width: 220, flexShrink: 0, borderWidth: '0 1px 0 0' }}>
      {SETTINGS_GROUPS.map(({ group, entries }) => (
        <List
          key={group}
          dense
          component="nav"
          subheader={<ListSubheader disableSticky>{group}</ListSubheader>}
        >
          {entries.map(({ label, path }) => (
            <ListItemButton key={path} component={Link} to={path} selected={pathname === path}>
              <ListItemText primary={t(label)} />
            </ListItemButton>
          ))}
        </List>
      ))}
    </Paper>
  );
}
