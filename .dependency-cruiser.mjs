/** Every room of the house, and the rooms that it may import from: no arrow but these. The README's picture is drawn from it. */
export const ROOMS = {
  'fixtures/model': [],
  'fixtures/secrets': ['fixtures/model'],
  'fixtures/document': ['fixtures/model'],
  'fixtures/settings': ['fixtures/model', 'fixtures/secrets'],
  'pages/screen': ['fixtures/model'],
  'pages/language': ['fixtures/model'],
  'pages/console': ['fixtures/model', 'pages/screen', 'pages/language'],
  'pages/palette': ['fixtures/model', 'pages/screen', 'pages/language', 'pages/console'],
  'fixtures/procedure': ['fixtures/model', 'fixtures/secrets', 'pages/screen', 'pages/language'],
  'fixtures/report': ['fixtures/model', 'fixtures/secrets', 'fixtures/document'],
  'fixtures/palette': ['fixtures/model', 'fixtures/secrets', 'fixtures/procedure', 'pages/palette'],
  'fixtures/mock-console': ['fixtures/model', 'fixtures/palette'],
  // Brings what a run is made of together: pages, console, browser, reporters.
  'fixtures/run': [
    'fixtures/model',
    'fixtures/secrets',
    'fixtures/document',
    'fixtures/settings',
    'fixtures/procedure',
    'fixtures/report',
    'fixtures/palette',
    'fixtures/mock-console',
  ],
};

/** The settings are the two files that read them. */
const insideOf = (room) =>
  room === 'fixtures/settings' ? '^fixtures/(?:settings|variables)\\.ts$' : `^${room}(?:/|\\.ts$)`;

const rooms = Object.entries(ROOMS).map(([room, arrows]) => ({
  name: room,
  comment: `${room} imports from ${['itself', ...arrows].join(', ')} and from no other room.`,
  severity: 'error',
  from: { path: insideOf(room) },
  to: { path: '^(?:fixtures|pages|tests)/', pathNot: [room, ...arrows].map(insideOf) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms,
    // `commands` and `test.ts` may import from every room, and nobody but the tests from them.
    {
      name: 'no-way-up',
      severity: 'error',
      from: { path: '^(?:fixtures|pages)/', pathNot: '^fixtures/(?:commands/|test\\.ts$)' },
      to: { path: '^fixtures/(?:commands/|test\\.ts$)' },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // A package of its own.
    exclude: { path: '^tests/proof/consoles/' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js'] },
  },
};
