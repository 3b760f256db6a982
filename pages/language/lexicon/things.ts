import { listed, type Meanings } from '../phrases.ts';

/** Words that name a kind of widget only behind a label: elsewhere they are words like others. */
export const BEHIND_A_LABEL: Meanings = {
  entry: 'action, setting, settings, card, value, values, parameter, status, state',
  scope: 'view, project, project scope',
  field: 'type, property, attribute, parameter field',
  section: 'area, group, category, block',
  column: 'header',
  'drop-down': 'selector',
};

/** Controls that show their own words: what kind of control it is changes nothing about how it is pressed. */
const PRESSED: Meanings = {
  button: 'button, push button, submit button',
  tab: 'tab, nested tab, inner tab, subtab, sub-tab',
  option: 'option, choice, menu option, radio button',
  link: 'link, hyperlink',
  icon: 'icon, symbol, glyph',
  entry: 'entry, item, menu item, menu entry, list item, tile',
};

/** Where things stand, and what is typed into or set: these belong to what an act is done to. */
const OTHERS: Meanings = {
  page: `page, screen, overview page, details page, detail page, landing page, web page, settings page, details view,
    settings view, detail view, overview screen, settings screen, details screen`,
  table: 'table, list, grid, table view, list view, list of options',
  row: 'row, line, table row',
  column: 'column',
  cell: 'cell',
  section: `section, panel, pane, tab panel, drawer, details drawer, details panel, details pane, side panel, slide panel,
    slide-out panel, slide-in panel`,
  menu: `menu, drop-down menu, drop down menu, dropdown menu, context menu, sidebar menu, side menu,
    navigation menu, top menu, sidebar, navigation, navigation pane, navigation panel, navigation bar`,
  'drop-down': `drop-down, dropdown, drop down, drop-down list, dropdown list, select box, list box, combo box`,
  field: 'field, input field, text box, textbox, text field, input, text area, box',
  search: 'search box, search bar, search field, search input',
  'tick box': 'tick box, checkbox, check box, tickbox',
  toggle: 'toggle, switch, toggle button, toggle switch, slider',
  dialog: `dialog, dialog box, pop-up, popup, pop-up box, pop-up window, modal, window, prompt,
    confirmation dialog, confirmation window, confirmation box, confirmation pop-up, confirmation popup,
    confirmation modal, confirmation prompt, message box, alert box, alert dialog, confirmation dialog box, pop-up dialog, modal dialog, modal window`,
  message: 'message, notification, toast, banner, warning, alert',
  complaint: 'error, error message',
  wizard: 'wizard, wizard step, wizard page',
  form: 'form, input form',
  scope: 'scope',
  change: 'change',
};

/** What stands on a screen, by its kind. */
export const WIDGETS: Meanings = { ...PRESSED, ...OTHERS };

/** Kinds that say no more than that something is pressed. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(Object.keys(PRESSED));

/** "the button labeled **X**", "with the label **X**", "that says **X**": words that lead to what a thing is called. */
export const CALLED: readonly string[] = listed(
  `named, labeled, labelled, called, titled, entitled, marked, headed, captioned`,
);
export const NAMES: readonly string[] = listed(`label, name, title, caption, heading, header, text, words`);
export const SAYS_ITS_NAME: readonly string[] = listed(`says, reads, say, read`);

/** What stands for the fields of a thing, whichever they are. */
export const AT_LARGE: ReadonlySet<string> = new Set(
  listed(
    `information, details, values, data, parameters, attributes, properties, fields, field, form, options,
    settings, following, changes, change`,
  ),
);

/** People other than the reader. */
export const PEOPLE: readonly string[] =
  listed(`user, users, the users, member, members, team member, team members, member of the team,
    administrator, admin, operator, colleague, colleagues, owner, support, support team, customer,
    somebody, someone, person, people, developer, developers, stakeholder, recipient`);

/** What an account may do, or what shows that one may. */
export const POWERS: readonly string[] =
  listed(`role, access, permission, permissions, privilege, privileges, rights, account, user, credentials,
    user account, admin credentials, account credentials, user credentials, user role`);

/** Where something is done that is not done in the console, and why a run leaves it out. */
export const ELSEWHERE = {
  'in a terminal': `terminal, terminal window, terminal session, command prompt, command line, shell, console window,
    cli, powershell, command, curl, script, environment variable, environment variables, directory,
    go program, program, go module, go project`,
  'on another site': `identity provider, idp, cloud provider, management console, portal, cloud console, github, gitlab,
    dns provider, registrar, marketplace, website`,
  'in an editor': 'text editor, code editor, editor, ide',
  'with the code of the step': 'code snippet, snippet, sample code, source code, code block, following code',
  'in the browser itself': `internet, internet access, internet connection, network connection, browser, web browser, internet browser, browser window, browser tab, address bar,
    browser's address bar`,
  "in the reader's mail": `email, e-mail, inbox, mailbox, email inbox, mail client, email client, activation email, invitation email,
    confirmation email, verification email, welcome email`,
  "on the reader's own computer": `computer, local computer, local machine, workstation, laptop, file system,
    local file system, local disk`,
} satisfies Meanings;

export type Elsewhere = keyof typeof ELSEWHERE;

/** Endings of the names of files. */
export const FILE_ENDINGS: ReadonlySet<string> = new Set(
  listed(`go, yaml, yml, json, txt, sh, py, tf, md, mdx, pub, pem, crt, cer, csv, xml, toml, conf, cfg, ini,
    env, zip, tar, tgz, gz, iso, ova, js, ts, html, pdf, log, exe, java, rb`),
);

/** Keys of the keyboard, where they are pressed. */
export const KEYBOARD: readonly string[] = listed(
  `enter, return, esc, escape, tab, space, spacebar, shift, ctrl, control, alt, backspace, f5`,
);
