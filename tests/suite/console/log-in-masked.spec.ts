import { LogIn } from '../../../pages/console/log-in.ts';
import { expect, test } from '../support/seeing.ts';

/** A console that is reached by e-mail, then password. `go` tells the next screen; what is sent without its field, too. */
const TWO_SCREENS = (masked: (show: string) => string) => `
  <style>#mask{position:fixed;inset:0;background:rgb(255 255 255/.9);transition:opacity 900ms}</style>
  <form style="margin:200px" onsubmit="event.preventDefault(); send(this.elements[0].value)"></form>
  <script>
    const form = document.querySelector('form');
    const screens = ['<input placeholder="E-mail" /><button>Next</button>', '<input type="password" placeholder="Password" /><button>Next</button>'];
    let at = -1;
    function send(value) {
      document.title += (value ? 'filled;' : 'empty;');
      at += 1;
      if (at === screens.length) { form.remove(); document.title += 'in;'; menu.hidden = false; return }
      const show = () => { form.innerHTML = screens[at] };
      ${masked('show()')}
    }
    function veil(words) {
      document.getElementById('mask')?.remove();
      const mask = Object.assign(document.createElement('div'), { id: 'mask', innerHTML: words });
      document.body.append(mask);
      return mask;
    }
    function fade(mask) { mask.style.opacity = 0.1; mask.ontransitionend = () => mask.remove() }
    addEventListener('load', () => { send('-') });
  </script>
  <div id="menu" hidden style="position:absolute;left:0;top:0;width:200px;height:600px">
    ${['Projects', 'Clusters', 'Roles'].map((words) => `<a href="#a" style="display:block">${words}</a>`).join('')}</div>`;

const MASKS: Record<string, string> = {
  'a mask that fades out over the form': "SHOW; const mask = veil(''); setTimeout(() => fade(mask), 900)",
  'a mask with words that fades out over the form':
    "SHOW; const mask = veil('Signing in'); setTimeout(() => fade(mask), 900)",
  'a mask before the form': "const mask = veil(''); setTimeout(() => { SHOW; fade(mask) }, 900)",
};
for (const [what, script] of Object.entries(MASKS)) {
  test(`logs in past ${what}, and sends no empty field`, async ({ showScreen }) => {
    const context = await showScreen(TWO_SCREENS((show) => script.replace('SHOW', show)));
    await new LogIn(context).logIn();
    expect(await context.screen.page.title()).toBe('filled;filled;filled;in;');
  });
}
