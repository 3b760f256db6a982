import Badge from '@mui/icons-material/Badge';
import Dashboard from '@mui/icons-material/Dashboard';
import Folder from '@mui/icons-material/FolderOutlined';
import Group from '@mui/icons-material/Group';
import Hub from '@mui/icons-material/Hub';
import Layers from '@mui/icons-material/Layers';
import Receipt from '@mui/icons-material/ReceiptLong';
import Settings from '@mui/icons-material/Settings';
import ViewModule from '@mui/icons-material/ViewModule';
import Workspaces from '@mui/icons-material/Workspaces';
import type { ComponentType } from 'react';

export const ICONS: Record<string, ComponentType> = {
  overview: Dashboard,
  profiles: Layers,
  clusters: Hub,
  workspaces: Workspaces,
  audit: Receipt,
  settings: Settings,
  projects: Folder,
  groups: ViewModule,
  roles: Badge,
  users: Group,
};
