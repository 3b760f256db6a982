import { TablePages } from '../../../pages/console/table-pages.ts';
import { expect, test } from '../support/seeing.ts';

/** What turns the pages of a table whose first page lists none of the names asked for, and is not in its rows. */
const PAGER = '<button>Previous</button><button onclick="turn()">Next</button>';
const MORE = '<button aria-label="More" onclick="document.title += \'row;\'">⋮</button>';
const NAMES = ['deploy', 'backup', 'audit'];

/** Where the rows of the next page take the place of the first one's. */
const TURN = (row: (name: string) => string): string =>
  `<script>function turn() { document.getElementById('rows').innerHTML = ${JSON.stringify(['other', 'key-1', 'last'].map(row).join(''))} }</script>`;

const tableRow = (name: string) => `<tr><td>${name}</td><td>of somebody</td><td>${MORE}</td></tr>`;
const blockRow = (name: string) =>
  `<div style="display:flex;gap:40px"><span style="width:200px">${name}</span><span>of somebody</span>${MORE}</div>`;
const cells = (name: string) => `<span>${name}</span><i>${MORE}</i>`;
const showMore = (name: string) =>
  `<tr><td>${name}</td><td>It deploys … ${name === 'deploy' ? '<a href="#more">Show more</a>' : ''}</td></tr>`;
const uses = (name: string) => `<tr><td>${name}</td><td><a href="#uses">${name.length}</a></td></tr>`;

const TABLES: Record<string, [row: (name: string) => string, rows: string, pager?: string]> = {
  'icons named More in a table': [tableRow, '<table><tbody id="rows">ROWS</tbody></table>PAGER'],
  'a pager in the foot of the table': [
    tableRow,
    '<table><tbody id="rows">ROWS</tbody><tfoot><tr><td colspan="2">1-3 of 6</td><td>PAGER</td></tr></tfoot></table>',
  ],
  'icons named More in blocks': [blockRow, '<div><div id="rows">ROWS</div><div>PAGER</div></div>'],
  'icons named More in blocks beside the pager': [
    blockRow,
    '<div><div style="display:contents" id="rows">ROWS</div><div>PAGER</div></div>',
  ],
  'icons named More in cells without rows': [
    cells,
    '<div id="rows" style="display:grid;grid-template-columns:300px 100px;row-gap:9px">ROWS</div>PAGER',
  ],
  'a text that can be shown whole': [showMore, '<table><tbody id="rows">ROWS</tbody></table>PAGER'],
  'a text that can be shown whole above more rows': [
    showMore,
    '<table><tbody id="rows">ROWS</tbody></table>PAGER',
    '<button onclick="turn()">Show more</button>',
  ],
  'numbers that are links': [uses, '<table><tbody id="rows">ROWS</tbody></table>PAGER'],
  'a menu of more things to do': [
    tableRow,
    '<button aria-haspopup="menu">More</button><table><tbody id="rows">ROWS</tbody></table>PAGER',
    '<button onclick="turn()">Load more</button>',
  ],
};

for (const [what, [row, table, pager = PAGER]] of Object.entries(TABLES)) {
  test(`turns the pages of a table with ${what}`, async ({ showScreen }) => {
    const shown = table.replace('ROWS', NAMES.map(row).join('')).replace('PAGER', pager);
    // A column at the left edge, as in a console.
    const side = ['Projects', 'Clusters', 'Roles'].map((words) => `<a href="#${words}">${words}</a><br />`);
    const { screen } = await showScreen(
      `<div style="position:absolute;left:0;top:0;width:160px;height:600px">${side.join('')}</div><div style="margin-left:220px">${shown}</div>${TURN(row)}`,
    );
    const found = await new TablePages(screen).find((snapshot) =>
      snapshot.rows.find(({ name }) => name === 'key-1'),
    );
    expect(found?.name).toBe('key-1');
    expect(await screen.page.title()).toBe('');
  });
}
