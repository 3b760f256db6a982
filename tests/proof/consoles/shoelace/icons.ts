import { registerIconLibrary } from '@shoelace-style/shoelace/dist/utilities/icon-library.js';
import add from 'bootstrap-icons/icons/plus-lg.svg?url';
import audit from 'bootstrap-icons/icons/journal-text.svg?url';
import chat from 'bootstrap-icons/icons/chat-left.svg?url';
import clusters from 'bootstrap-icons/icons/hdd-network.svg?url';
import down from 'bootstrap-icons/icons/chevron-down.svg?url';
import groups from 'bootstrap-icons/icons/collection.svg?url';
import key from 'bootstrap-icons/icons/key.svg?url';
import logout from 'bootstrap-icons/icons/box-arrow-right.svg?url';
import meter from 'bootstrap-icons/icons/speedometer2.svg?url';
import more from 'bootstrap-icons/icons/three-dots-vertical.svg?url';
import next from 'bootstrap-icons/icons/chevron-right.svg?url';
import overview from 'bootstrap-icons/icons/grid-1x2.svg?url';
import palette from 'bootstrap-icons/icons/palette2.svg?url';
import person from 'bootstrap-icons/icons/person-circle.svg?url';
import previous from 'bootstrap-icons/icons/chevron-left.svg?url';
import profiles from 'bootstrap-icons/icons/layers.svg?url';
import projects from 'bootstrap-icons/icons/folder2.svg?url';
import roles from 'bootstrap-icons/icons/person-badge.svg?url';
import settings from 'bootstrap-icons/icons/gear.svg?url';
import star from 'bootstrap-icons/icons/star.svg?url';
import swap from 'bootstrap-icons/icons/arrow-left-right.svg?url';
import users from 'bootstrap-icons/icons/people.svg?url';
import warning from 'bootstrap-icons/icons/exclamation-octagon.svg?url';
import workspaces from 'bootstrap-icons/icons/boxes.svg?url';

const ICONS: Record<string, string> = {
  ...{ add, audit, chat, clusters, down, groups, key, logout, meter, more, next, overview, palette, person },
  ...{ previous, profiles, projects, roles, settings, star, swap, users, warning, workspaces },
};

registerIconLibrary('default', { resolver: (name) => ICONS[name] ?? '' });
