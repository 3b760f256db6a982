import type { Cursor } from './cursor.ts';

/** "as described above", "as shown in the image below": the page says or shows the same elsewhere, and asks for nothing more. */
export function asPictured(c: Cursor): true | undefined {
  if (!c.take('as')) return undefined;
  const isSaidSo = c.take('shown', 'seen', 'described', 'illustrated', 'pictured', 'depicted') !== undefined;
  // "as highlighted in the screenshot": whatever has been done to a picture.
  if (!isSaidSo && !/^[a-z]{3,}ed$/.test(c.word)) return undefined;
  if (!isSaidSo) c.advance();
  else if (c.take('above', 'below')) return true;
  if (!c.take('in', 'on', 'by')) return undefined;
  c.take('the', 'this');
  c.take('following', 'previous', 'next', 'above');
  if (!c.take('screenshot', 'screen shot', 'image', 'figure', 'diagram', 'picture', 'video'))
    return undefined;
  c.take('above', 'below');
  return true;
}
