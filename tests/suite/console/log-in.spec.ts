import { isLoggedOut } from '../../../pages/console/logged-out.ts';
import { expect, test } from '../support/seeing.ts';

// What would have to break: a screen of the console with a field or two on it is taken for the log-in, and drift for an
// outage; or the console asks to log in again, and nobody notices.

const KEYS = '<table><tr><td>key-1</td><td><button>⋮</button></td></tr></table><button>Next</button>';

const SCREENS: [string, boolean, string][] = [
  ['a search above a table', false, `<input placeholder="Search" />${KEYS}`],
  ['a field without a name above a table', false, `<input />${KEYS}`],
  [
    'a search on an empty page that can be turned',
    false,
    '<input placeholder="Search" /><button>Next</button>',
  ],
  [
    'a form that asks for somebody else',
    false,
    '<label>API Key Name <input /></label><label>User Name <input /></label><button>Generate</button>',
  ],
  ['the first screen of a log-in', true, '<label>Email <input /></label><button>Next</button>'],
  ['a field and words that say what they are for', true, '<input /><button>Log in</button>'],
  ['the second screen', true, '<p>uma@acme.example</p><input type="password" /><a href="#b">Go</a>'],
];
for (const [what, isLogIn, body] of SCREENS) {
  test(`takes ${what} for ${isLogIn ? 'the log-in again' : 'no log-in'}`, async ({ showScreen }) => {
    const context = await showScreen(body);
    expect(await isLoggedOut(context.from(context.moved({ isLoggedIn: true })))).toBe(isLogIn);
  });
}
