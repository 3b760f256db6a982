import type { Cursor } from './cursor.ts';

/** "as described above", "as shown in the image below": the page says or shows the same elsewhere, and asks for nothing more. */
export function asPictured(c: Cursor): true | undefined {
  if (!c.take('as') || !c.take('shown', 'seen', 'described', 'illustrated', 'pictured', 'depicted'))
    return undefined;
  if (c.take('above', 'below')) return true;
  if (!c.take('in', 'on', 'by')) return undefined;
  c.take('the', 'this');
  c.take('following', 'previous', 'next', 'above');
  if (!c.take('screenshot', 'screen shot', 'image', 'figure', 'diagram', 'picture', 'video'))
    return undefined;
  c.take('above', 'below');
  return true;
}
