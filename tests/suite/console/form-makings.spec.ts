import { Form } from '../../../pages/console/form.ts';
import { LIST } from '../support/option-list.ts';
import { FieldsOfTest } from '../support/resource-fields.ts';
import { expect, test } from '../support/seeing.ts';

// What would have to break: a form of another making is not filled in, or filled in wrongly.

const named = (...labels: string[]) => labels.map((text) => ({ label: { text }, offers: [] }));

const FLOAT = 'position:absolute;left:8px;top:2px;font-size:10px';

/** A form with one field called "Name", and one below it called "Expiration Date", made in several ways. */
const FORMS: [string, string, Record<string, string>][] = [
  [
    'labels above that nothing joins to their fields',
    `<div>Name <span>*</span></div><input id=n style="width:200px"><div>Expiration Date</div><div id=b tabindex=0 style="width:204px;height:20px;border:1px solid" onclick="${LIST}"><span>7 days</span></div>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'labels beside their fields',
    `<table><tr><td>Name:<td><input id=n><tr><td>Expiration Date:<td><select id=s><option value="">Choose…<option>7 days<option>30 days</select></table>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'floating labels over their fields',
    `<div style="position:relative;padding-top:14px"><span style="${FLOAT}">Name</span><input id=n></div><div style="position:relative;padding-top:14px;margin-top:30px"><span style="${FLOAT}">Expiration Date</span><input type=date></div>`,
    { name: 'key-3', expiry: '2031-05-20' },
  ],
  [
    'labels that are joined by name alone',
    `<input id=n aria-label="Name" required><p>When does it end?</p><div role=radiogroup aria-labelledby=g><span id=g>Expiration Date</span><label><input type=radio name=e>7 days</label><label><input type=radio name=e>30 days</label></div>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'words inside that go away',
    `<input id=n placeholder="Name"><input placeholder="Expiration Date (DD/MM/YYYY)" aria-label="Expiration Date">`,
    { name: 'key-3', expiry: '20/05/2031' },
  ],
  [
    'labels around fields that take rich text',
    `<label>Name (required)<div id=n contenteditable style="border:1px solid;height:20px"></div></label><label>Expiration Date <small>Optional</small> <input type=datetime-local></label>`,
    { name: 'key-3', expiry: '2031-05-20T12:00' },
  ],
  [
    'a search line over the options',
    `<label for=n>Name</label><br><input id=n><br><label id=x>Expiration Date</label><br><input role=combobox aria-labelledby=x id=c autocomplete=off oninput="f()" onclick="f()"><div id=o role=listbox style="position:absolute"></div><script>f=()=>{o.replaceChildren(...['7 days','30 days'].filter(t=>c.value===''||t.includes(c.value)).map(t=>{const e=document.createElement('div');e.role='option';e.textContent=t;e.onclick=()=>{c.value=t;o.replaceChildren()};return e}))}</script>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'a box that takes presses for the line in it',
    `<label for=n>Name</label><br><input id=n style="width:300px;box-sizing:border-box"><div id=w style="width:300px"><label for=e>Expiration Date *</label><div style="padding:8px;border:1px solid"><input id=e role=combobox onclick="${LIST.replace('b.firstChild.textContent', 'e.value')}"></div></div><script>w.addEventListener('mousedown', () => {})</script>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'a label that floats over what is chosen, in one box with it',
    `<label for=n>Name</label><br><input id=n><div style="margin-top:20px;position:relative;padding:14px 8px 4px;width:300px;border:1px solid" role=combobox aria-haspopup=listbox onclick="${LIST}"><label for=v style="${FLOAT}">Expiration Date</label><span id=b><span>7 days</span></span><input id=v style="opacity:0;width:0;padding:0;border:0"></div>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'radio buttons below the labels that are drawn for them',
    `<label for=n>Name</label><br><input id=n><div role=radiogroup aria-label="Expiration Date" style="display:flex">${['7 days', '30 days'].map((words) => `<label style="position:relative"><input type=radio name=e style="position:absolute;opacity:0;z-index:-1"><span style="display:block;padding:8px;border:1px solid;background:#fff">${words}</span></label>`).join('')}</div>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'a day that can be typed or chosen in a calendar',
    `<label for=n>Name</label><br><input id=n><br><label for=d>Expiration Date</label><br><input id=d role=combobox aria-haspopup=grid onclick="c.hidden=false" onblur="c.hidden=true"><div id=c hidden style="position:absolute;top:99px;background:#fff"><button type=button>‹</button> May 2026 <button type=button>›</button><table><tr><td tabindex=0>1<td tabindex=0>2</table></div>`,
    { name: 'key-3', expiry: '2031-05-20' },
  ],
  [
    'a button that opens a list, in one box with a line that nobody sees and its label joins',
    `<label for=n>Name</label><br><input id=n style="width:200px"><label for=h style="display:block;margin:40px 0 60px">Expiration Date</label><div style="display:flex;width:400px;border:1px solid"><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"><input id=h readonly></span><span id=b style="flex:1"><span>7 days</span></span><div role=button tabindex=0 aria-haspopup=listbox onclick="${LIST}">▾</div></div>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'labels in a part of the screen that listens for presses',
    `<div id=root style="display:grid;gap:8px;width:300px"><label for=n>Name</label><input id=n><label for=e>Expiration Date</label><select id=e><option>7 days<option>30 days</select></div><script>root.addEventListener('click', () => {})</script>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'a line to search by whose list the icon beside it opens alone, and marks that nobody sees in labels',
    `<label for=n>Name&#8203;</label><br><input id=n><br><label for=e>Expiration Date</label><br><span style="display:inline-flex"><input id=e role=combobox autocomplete=off><button id=o type=button aria-haspopup=listbox aria-labelledby="e" style="width:24px" onclick="${LIST.replace('b.firstChild.textContent', 'e.value')}">▾</button></span>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'a box that opens a list, listens on a part of it and is joined to its label',
    `<label for=n>Name</label><br><input id=n><div id=w style="width:300px;padding:8px;border:1px solid"><label id=x>Expiration Date</label><div role=combobox aria-labelledby=x tabindex=0><div id=v><span id=b><span>7 days</span></span></div></div></div><script>v.addEventListener('click', () => {${LIST}}); w.addEventListener('mousedown', () => {})</script>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'a button that opens a list and listens on the words in it too',
    `<label for=n>Name</label><br><input id=n><label for=b style="display:block">Expiration Date</label><button id=b type=button role=combobox onclick="${LIST}"><span id=v>7 days</span></button><script>v.addEventListener('click', () => {})</script>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'a drop-down whose hidden name is what it shows',
    `<label for=n>Name</label><br><input id=n><label style="display:block">Expiration Date</label><div style="width:300px;border:1px solid" onclick="${LIST}"><span id=b role=combobox aria-haspopup=listbox aria-label="7 days" tabindex=0><span>7 days</span></span></div><script>new MutationObserver(() => b.ariaLabel = b.innerText).observe(b, { subtree: true, childList: true, characterData: true })</script>`,
    { name: 'key-3', expiry: '30 days' },
  ],
];
for (const [what, body, shown] of FORMS) {
  test(`fills in a form with ${what}`, async ({ showScreen }) => {
    const fields = new FieldsOfTest();
    const context = await showScreen(`<form>${body}</form>`, { fields });
    const { form } = await new Form(context).fill(named('Name', 'Expiration Date'));
    expect(Object.fromEntries(fields.shown)).toEqual(shown);
    expect(form).toMatchObject({ named: ['Name', 'Expiration Date'], isSent: false });
    const typed = await context.screen.page
      .locator('#n')
      .evaluate((field) => (field as HTMLInputElement).value || field.textContent);
    expect(typed).toBe('key-3');
  });
}

/** A button that opens a calendar of the month of the day that it shows; days of the months around it stand in it too. */
const CALENDAR = `<div id=c hidden style="position:absolute;left:20px;top:60px;width:210px;background:#fff;z-index:9"></div><script>
  const NAMES = ['January','February','March','April','May','June','July','August','September','October','November','December'];
  let month = new Date(2031, 2);
  const draw = () => {
    const first = new Date(month.getFullYear(), month.getMonth(), 1 - month.getDay());
    const days = Array.from({ length: 42 }, (_, at) => new Date(first.getFullYear(), first.getMonth(), first.getDate() + at));
    c.innerHTML = '<button type=button data-by=-12>«</button><button type=button data-by=-1>‹</button> ' + NAMES[month.getMonth()].slice(0, 3) + ' ' + month.getFullYear() + ' <button type=button data-by=1>›</button><button type=button data-by=12>»</button><div style="display:grid;grid-template-columns:repeat(7,30px)">' + days.map((day) => '<span data-day="' + day.toDateString() + '" style="cursor:pointer">' + day.getDate() + '</span>').join('') + '</div>';
  };
  b.onclick = () => { draw(); c.hidden = false };
  c.onclick = ({ target: { dataset: { by, day } } }) => {
    if (by) { month = new Date(month.getFullYear(), month.getMonth() + Number(by)); draw() }
    if (day) { b.firstChild.textContent = new Date(day).toDateString().slice(4); c.hidden = true }
  };
</script>`;

/** All months of the year beside that calendar, and icons that turn years. */
const WITH_MONTHS = CALENDAR.replace(
  "+ '</div>';",
  `+ '</div><div style="position:absolute;left:215px;top:0;width:180px;background:#fff"><button type=button>' + month.getFullYear() + '</button> <button type=button data-by=-12 aria-label="Go to previous year">↑</button><button type=button data-by=12 aria-label="Go to next year">↓</button><div style="display:grid;grid-template-columns:repeat(4,45px)">' + NAMES.map((name) => '<button type=button>' + name.slice(0, 3) + '</button>').join('') + '</div></div>';`,
);

const CALENDARS = [
  ['a calendar', CALENDAR],
  ['a calendar beside the months of its year', WITH_MONTHS],
] as const;
for (const [what, calendar] of CALENDARS)
  for (const shown of ['Apr 30 2031', 'Jun 01 2031']) {
    test(`turns the months of ${what} from ${shown} to the day that is wanted`, async ({ showScreen }) => {
      const fields = new FieldsOfTest();
      const context = await showScreen(
        `<p>Expiration Date</p><button id=b type=button aria-haspopup=dialog style="display:block"><span>${shown}</span></button>${calendar.replace('2031, 2', `'${shown}'.slice(-4), ${shown.startsWith('Apr') ? '3' : '5'}`)}`,
        { fields },
      );
      await new Form(context).fill(named('Expiration Date'));
      await expect(context.screen.page.locator('#b')).toHaveText('May 20 2031');
      expect(fields.shown.get('expiry')).toBe('May 20 2031');
    });
  }
