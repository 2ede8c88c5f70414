/**
 * Which room of `src/` may import which. Rooms stand from the ground up: no arrow runs back. A room may import itself, and
 * what is named behind it; a name that ends in `/` stands for every room in that folder.
 * Templates (.astro) are no modules to this tool: they stand at the top, and nothing here imports them but `mdx.ts`.
 */
const ground = ['basics', 'text'];
const definitions = ['worksheet/definition', 'worksheet/mentions'];
/** What follows from answers. */
const read = ['worksheet/reading', 'worksheet/charts', 'worksheet/coach', 'worksheet/agreed'];
const core = ['worksheet/answers', ...definitions, 'worksheet/packed', 'worksheet/saved', ...read];
/** Answers in the browser; `storage/README.md` says which room holds what. */
const stores = ['storage', 'storage/browser', 'storage/current', 'storage/beside'];
const pdfFormat = ['text', 'basics', 'pdf/format'];
const island = [...ground, 'site', ...stores, ...core, 'islands/preact', 'islands/dialog', 'islands/answers'];
const files = ['islands/files', 'islands/files/contents', 'islands/download'];

const meetingForm = [
  ...island,
  'islands/meeting/context',
  'islands/controls',
  'islands/rows',
  'islands/questions',
  'islands/versions',
  'worksheet/meeting',
  'worksheet/input',
  'worksheet/print',
];
const formParts = 'islands/meeting/forms/parts';

const rooms = {
  text: [],
  basics: [],
  schema: ground,

  'worksheet/answers': ['basics'],
  'worksheet/definition': [...ground, 'schema', 'worksheet/answers'],
  'worksheet/mentions': [...ground, 'worksheet/definition'],
  'worksheet/packed': ['basics', 'worksheet/answers'],
  'worksheet/saved': ['basics', 'worksheet/answers', 'worksheet/definition', 'worksheet/packed'],
  'worksheet/reading': [...ground, 'worksheet/answers', ...definitions, 'worksheet/saved'],
  'worksheet/charts': [...ground, 'worksheet/answers', ...definitions, 'worksheet/reading'],
  'worksheet/coach': [...ground, 'worksheet/answers', ...definitions, 'worksheet/reading'],
  'worksheet/agreed': [
    ...ground,
    'worksheet/answers',
    ...definitions,
    'worksheet/saved',
    'worksheet/reading',
    'worksheet/charts',
    'worksheet/coach',
  ],
  'worksheet/pasting': [
    ...ground,
    'worksheet/answers',
    ...definitions,
    'worksheet/reading',
    'worksheet/charts',
  ],
  'worksheet/input': [...ground, ...core],
  'worksheet/meeting': [...ground, ...core, 'worksheet/input'],
  'worksheet/print': [...ground, ...core, 'worksheet/input', 'worksheet/meeting'],
  'worksheet/compare': [...ground, ...core, 'worksheet/meeting', 'worksheet/print'],
  'worksheet/plate': [...ground, ...core, 'worksheet/print'],
  'worksheet/personal-data': [...ground, ...core, 'worksheet/print'],

  site: [...ground, 'schema', ...definitions],
  'storage/browser': ['basics'],
  'storage/current': ['basics', 'storage/browser', ...core],
  'storage/beside': ['basics', 'storage/browser', 'storage/current', ...core],
  storage: ['basics', ...stores.slice(1), ...core, 'worksheet/compare'],

  'pdf/format': pdfFormat,
  'pdf/setting': [...pdfFormat, 'worksheet/print'],
  'pdf/layout': [...pdfFormat, 'pdf/setting', 'worksheet/print', 'worksheet/reading', 'worksheet/charts'],
  'pdf/form': [...pdfFormat, 'pdf/setting', 'pdf/layout', 'worksheet/print'],
  'pdf/documents': [...pdfFormat, 'pdf/setting', 'pdf/layout', 'worksheet/print'],
  'pdf/blank': [...pdfFormat, 'pdf/setting', 'pdf/layout', 'pdf/documents', 'worksheet/print'],
  'pdf/plate': [...pdfFormat, 'pdf/setting', 'pdf/documents', 'worksheet/plate'],
  'pdf/make': [
    ...pdfFormat,
    'pdf/form',
    'pdf/documents',
    'pdf/blank',
    'pdf/plate',
    'worksheet/print',
    'worksheet/plate',
  ],
  office: [...ground, 'worksheet/definition', 'worksheet/print', ...read],
  'office/files': [...ground, 'worksheet/print', ...read, 'office'],
  'office/make': [...ground, 'worksheet/print', ...read, 'office/files'],
  'pdf-reading': ['basics', ...core, 'worksheet/print', 'worksheet/compare'],

  'search/question': ['basics', 'site'],
  'search/index': [...ground, 'schema', 'search/question'],
  'search/page': ['text', 'search/question'],

  'page-scripts': [...ground, ...stores, ...core],
  offline: [...ground, 'site', ...stores],

  'islands/preact': [],
  'islands/dialog': ['text', 'islands/preact'],
  'islands/answers': [...ground, 'site', ...stores, ...core, 'worksheet/input', 'islands/preact'],
  'islands/controls': island,
  'islands/rows': [...island, 'islands/controls', 'worksheet/pasting'],
  'islands/input/beside': [...island, 'islands/controls', 'worksheet/input'],
  'islands/questions': [
    ...island,
    'islands/controls',
    'islands/rows',
    'islands/input/beside',
    'worksheet/meeting',
  ],
  'islands/download': [...island, 'worksheet/print', 'worksheet/personal-data', 'worksheet/input'],
  'islands/pdf': [
    ...island,
    'islands/download',
    'pdf/make',
    'pdf/documents',
    'worksheet/print',
    'worksheet/compare',
  ],
  'islands/files/contents': island,
  'islands/input/taking-in': [...island, 'worksheet/input', 'pdf-reading'],
  'islands/files/open': [...island, 'worksheet/compare', 'pdf-reading', 'islands/input/taking-in'],
  'islands/files': [...island, ...files, 'islands/files/open', 'worksheet/print'],
  'islands/frame': [...island, ...files, 'page-scripts'],
  'islands/worksheet': [
    ...island,
    ...files,
    'islands/copying',
    'islands/frame',
    'islands/pdf',
    'islands/questions',
    'islands/versions',
  ],
  'islands/meeting/context': [...island, 'worksheet/meeting'],
  'islands/meeting/agenda': [...island, 'islands/meeting/context', 'worksheet/meeting'],
  'islands/meeting/notes': [...island, 'islands/controls', 'islands/meeting/context', 'worksheet/meeting'],
  'islands/meeting/room': [
    ...island,
    'islands/meeting/context',
    'islands/meeting/agenda',
    'worksheet/meeting',
  ],
  'islands/meeting/forms/parts': meetingForm,
  'islands/meeting/forms/wall': [...meetingForm, formParts],
  'islands/meeting/forms/look-back': [...meetingForm, formParts],
  'islands/meeting/forms': [
    ...meetingForm,
    formParts,
    'islands/meeting/forms/wall',
    'islands/meeting/forms/look-back',
  ],
  'islands/meeting': [
    ...island,
    ...files,
    'islands/frame',
    'islands/questions',
    'islands/input/beside',
    'islands/meeting/context',
    'islands/meeting/agenda',
    'islands/meeting/notes',
    'islands/meeting/room',
    formParts,
    'islands/meeting/forms',
    'worksheet/meeting',
    'worksheet/input',
  ],
  'islands/input/asking': [
    ...island,
    ...files,
    'islands/frame',
    'islands/controls',
    'islands/copying',
    'islands/pdf',
    'worksheet/input',
  ],
  'islands/input/answering': [
    ...island,
    ...files,
    'islands/controls',
    'islands/frame',
    'islands/questions',
    'islands/worksheet',
    'worksheet/input',
    'worksheet/print',
  ],
  'islands/input/receiving': [
    ...island,
    ...files,
    'islands/frame',
    'worksheet/input',
    'islands/input/taking-in',
  ],
  'islands/input': [
    ...island,
    ...files,
    'islands/frame',
    'worksheet/input',
    'islands/input/asking',
    'islands/input/answering',
    'islands/input/receiving',
  ],
  'islands/copying': [
    ...island,
    'islands/download',
    'islands/pdf',
    'islands/versions',
    'office',
    'worksheet/compare',
    'worksheet/print',
  ],
  'islands/report': [
    ...island,
    'islands/download',
    'islands/pdf',
    'islands/versions',
    'islands/meeting/context',
    'office/make',
    'worksheet/meeting',
    'worksheet/print',
    'worksheet/compare',
  ],
  'islands/plate': [
    ...island,
    'islands/download',
    'islands/pdf',
    'islands/report',
    'pdf/make',
    'worksheet/print',
    'worksheet/plate',
  ],
  'islands/actions': [
    ...island,
    ...files,
    'islands/frame',
    'islands/controls',
    'islands/worksheet',
    'office',
    'worksheet/print',
  ],
  'islands/versions': [
    ...island,
    ...files,
    'islands/files/open',
    'islands/frame',
    'islands/meeting/context',
    'islands/questions',
    'worksheet/meeting',
    'worksheet/compare',
    'worksheet/print',
  ],
  'islands/dossier': [
    ...island,
    ...files,
    'islands/frame',
    'islands/copying',
    'islands/pdf',
    'islands/report',
    'islands/plate',
    'islands/versions',
    'page-scripts',
    'offline',
    'office',
    'worksheet/print',
  ],
};

const moduleOf = (room) => `^src/${room}/[^/]+$`;

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Rows stand in rows: Cell, Rows, RowCards and RowCard draw each other. Anything else that goes round has no ground floor.',
      severity: 'error',
      from: { pathNot: '^src/islands/rows/(Cell|Rows|RowCards?)[.]tsx$' },
      to: { circular: true, viaNot: 'islands/rows/(Cell|Rows|RowCards?)[.]tsx$' },
    },
    ...Object.entries(rooms).map(([room, imports]) => ({
      name: `${room} stays where it stands`,
      severity: 'error',
      from: { path: moduleOf(room) },
      to: { path: '^src/', pathNot: [room, ...imports].map(moduleOf).concat('[.](css|json|astro)$') },
    })),
    {
      name: 'every folder is a room',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/(pages|layouts|components)/', '^src/[^/]+$', ...Object.keys(rooms).map(moduleOf)],
      },
      to: {},
    },
    {
      name: 'schemas stay at the build',
      comment:
        'A value from definition/ would bring zod to the browser: it reaches there as a type only. fields-of.ts knows no schema itself.',
      severity: 'error',
      from: {
        path: '^src/(worksheet/(answers|mentions|packed|saved|reading|pasting|input|meeting|print|plate|compare|personal-data)|storage|pdf|office|pdf-reading|islands|page-scripts|offline)/',
      },
      to: {
        path: '^src/(worksheet/definition|schema)/',
        pathNot: '^src/worksheet/definition/fields-of[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the core is pure TypeScript',
      severity: 'error',
      comment: 'What words of a text changed is found by a package that is as pure.',
      from: { path: '^src/(basics|text|worksheet)/', pathNot: '^src/worksheet/compare/changed-words[.]ts$' },
      to: { pathNot: '^src/' },
    },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
