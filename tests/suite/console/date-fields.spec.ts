import { Form } from '../../../pages/console/form.ts';
import { FieldsOfTest } from '../support/resource-fields.ts';
import { expect, test } from '../support/seeing.ts';

// What would have to break: a day of another making is not entered, or another one is.

const named = (...labels: string[]) => labels.map((text) => ({ label: { text }, offers: [] }));

/** What takes digits from the keyboard alone, as date fields in segments do. */
const SEGMENTS = `<div role=group aria-labelledby=s style="width:300px;border:1px solid"><span>${[
  ['Monat', 12],
  ['Tag', 31],
  ['Jahr', 9999],
]
  .map(
    ([name, most]) =>
      `<span role=spinbutton contenteditable tabindex=0 aria-label="${String(name)}" aria-valuemax=${String(most)}>––</span>`,
  )
  .join('/')}</span><button type=button aria-haspopup=dialog aria-label="Calendar">▾</button></div><script>
  for (const part of document.querySelectorAll('[role=spinbutton]')) {
    part.onfocus = () => { part.typed = '' };
    part.onbeforeinput = (event) => event.preventDefault();
    part.onkeydown = ({ key }) => {
      if (!/^\\d$/.test(key)) return;
      part.typed += key;
      part.setAttribute('aria-valuenow', Number(part.typed));
      part.textContent = Number(part.typed);
    };
  }
</script>`;

const options = (words: readonly string[]) => ['', ...words].map((each) => `<option>${each}`).join('');
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => String(from + at));

test('fills in days that have a field for each part', async ({ showScreen }) => {
  const fields = new FieldsOfTest();
  const context = await showScreen(
    `<p id=s>Expiration in segments</p>${SEGMENTS}
     <fieldset><legend>Expiration in lines</legend>${['Day', 'Month', 'Year'].map((part) => `<label>${part} <input size=4></label>`).join(' ')}</fieldset>
     <fieldset><legend>Expiration in lists</legend><select aria-label="Day">${options(numbers(1, 31))}</select><select aria-label="Month">${options(['March', 'May'])}</select><select aria-label="Year">${options(numbers(2030, 3))}</select></fieldset>`,
    { fields },
  );
  const labels = ['Expiration in segments', 'Expiration in lines', 'Expiration in lists'];
  await new Form(context).fill(named(...labels));
  const { fields: shown } = await context.screen.look();
  expect(shown.map(({ labels: [label], making, value }) => [label, making, value])).toEqual([
    ['Expiration in segments', 'parts', '2031-05-20'],
    ['Expiration in lines', 'parts', '2031-05-20'],
    ['Expiration in lists', 'parts', '20 May 2031'],
  ]);
});

/** Months side by side with one way back and one on; what each is called is drawn for those alone who see it. */
const CALENDAR = `<div id=c hidden style="position:absolute;left:20px;top:160px;display:flex;background:#fff"></div><script>
  let month = new Date(2031, 0);
  const sheet = (by) => {
    const first = new Date(month.getFullYear(), month.getMonth() + by, 1);
    const name = first.toLocaleString('de', { month: 'short' }) + ' ' + first.getFullYear();
    const days = Array.from({ length: 37 }, (_, at) => at - first.getDay()).map((at) => new Date(first.getFullYear(), first.getMonth(), first.getDate() + at));
    const cells = days.map((day) => day.getMonth() === first.getMonth() ? '<button type=button data-day="' + day.toDateString() + '">' + day.getDate() + '</button>' : '<i></i>');
    return '<div style="width:230px">' + (by === 0 ? '<button type=button data-by=-1>‹</button>' : '') + '<button type=button aria-label="Ansicht"><span aria-hidden=true>' + name + '</span></button>' + (by === 1 ? '<button type=button data-by=1>›</button>' : '') + '<p>' + name.slice(0, 3) + '</p><div style="display:grid;grid-template-columns:repeat(7,30px)">' + cells.join('') + '</div></div>';
  };
  const draw = () => { c.innerHTML = sheet(0) + sheet(1); c.style.display = 'flex' };
  document.documentElement.lang = 'de';
  b.onclick = draw;
  c.onclick = ({ target: { dataset: { by, day } } }) => {
    if (by) { month = new Date(month.getFullYear(), month.getMonth() + Number(by)); draw() }
    if (day) { d.value = new Date(day).toLocaleDateString('en', { dateStyle: 'medium' }); c.style.display = 'none' }
  };
  c.style.display = 'none';
</script>`;

test('chooses a day that can not be typed in a calendar of two months, in the language of its document', async ({
  showScreen,
}) => {
  const fields = new FieldsOfTest();
  const context = await showScreen(
    // As large as the screen, and clear: the calendar comes up above it.
    `<div role=dialog aria-modal=true style="position:fixed;inset:0"><h1>Edit</h1><label for=d>Expiration Date</label><br><span style="border:1px solid"><input id=d oninput="value=''"><button id=b type=button aria-haspopup=dialog aria-label="Calendar">▾</button></span></div>${CALENDAR}`,
    { fields },
  );
  await new Form(context).fill(named('Expiration Date'));
  expect(fields.shown.get('expiry')).toBe('May 20, 2031');
});

test('types a day as it is written there, by the keyboard where a field takes it from nothing else', async ({
  showScreen,
}) => {
  const fields = new FieldsOfTest();
  const context = await showScreen(
    `<label for=d>Expiration Date</label><br><input id=d value="05 Nov 2030"><script>
       let kept = d.value;
       d.onkeyup = () => { if (/^\\d\\d [A-Z][a-z]{2} \\d{4}$/.test(d.value)) kept = d.value };
       d.onblur = () => { d.value = kept };
     </script>`,
    { fields },
  );
  await new Form(context).fill(named('Expiration Date'));
  expect(fields.shown.get('expiry')).toBe('20 May 2031');
});
