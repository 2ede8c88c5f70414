import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const value = 'export const value = 1;\n';

/** A small house with everything the tests below look at, so that the linter has to start only once. */
const files: { readonly [path: string]: string } = {
  'src/basics/plain.ts': value,
  'src/text/nl.ts': "export { value } from '../basics/plain.ts';\n",

  'src/storage/kept.ts': value,
  'src/storage/one.ts': "export { two } from './two.ts';\nexport const one = 1;\n",
  'src/storage/two.ts': "export { one } from './one.ts';\nexport const two = 2;\n",

  'src/worksheet/answers/answers.ts': "export { value } from '../../storage/kept.ts';\n",
  'src/worksheet/definition/definition.ts':
    'export type Worksheet = { id: string };\nexport const Schema = 1;\n',
  'src/worksheet/reading/progress.ts': "export type { Worksheet } from '../definition/definition.ts';\n",
  'src/worksheet/reading/lookup.ts': "export { Schema } from '../definition/definition.ts';\n",
  'src/worksheet/reading/derive.ts': "export { atom } from 'nanostores';\n",

  'src/pdf/layout/answer-layout.ts': 'export type Height = number;\n',
  'src/pdf/format/canvas.ts': "export type { Height } from '../layout/answer-layout.ts';\n",

  'src/islands/rows/Cell.tsx': "export { Rows } from './Rows.tsx';\nexport const Cell = 1;\n",
  'src/islands/rows/Rows.tsx': "export { RowCards } from './RowCards.tsx';\nexport const Rows = 1;\n",
  'src/islands/rows/RowCards.tsx': "export { RowCard } from './RowCard.tsx';\nexport const RowCards = 1;\n",
  'src/islands/rows/RowCard.tsx': "export { Cell } from './Cell.tsx';\nexport const RowCard = 1;\n",

  'src/attic/old.ts': "import '../text/nl.ts';\n",
};

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

let house: string;
let report: Report;
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'rooms-'));
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
    cpSync(file, join(house, file));
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'dir');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), content);
  }
  const { stdout, stderr } = spawnSync('depcruise', ['src', '--output-type', 'json'], {
    cwd: house,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  report = JSON.parse(stdout);
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** The rules that a file breaks. */
function brokenBy(file: string): readonly string[] {
  expect(Object.keys(files)).toContain(file);
  return report.summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);
}

test('the core may not import what stands above it', () => {
  expect(brokenBy('src/worksheet/answers/answers.ts')).toContain('worksheet/answers stays where it stands');
});

test('a type is an arrow too, and a room within a folder is a room of its own', () => {
  expect(brokenBy('src/pdf/format/canvas.ts')).toEqual(['pdf/format stays where it stands']);
});

test('words import nothing', () => {
  expect(brokenBy('src/text/nl.ts')).toEqual(['text stays where it stands']);
});

test('no two files of one room go round', () => {
  expect(brokenBy('src/storage/one.ts')).toEqual(['no-circles']);
});

test('rows stand in rows, and nothing else may', () => {
  for (const file of ['Cell', 'Rows', 'RowCards', 'RowCard'])
    expect(brokenBy(`src/islands/rows/${file}.tsx`)).toEqual([]);
});

test('code of the browser reaches the schemas as types only', () => {
  expect(brokenBy('src/worksheet/reading/progress.ts')).toEqual([]);
  expect(brokenBy('src/worksheet/reading/lookup.ts')).toEqual(['schemas stay at the build']);
});

test('the core imports no package', () => {
  expect(brokenBy('src/worksheet/reading/derive.ts')).toEqual(['the core is pure TypeScript']);
});

test('a folder that no rule speaks of is refused', () => {
  expect(brokenBy('src/attic/old.ts')).toEqual(['every folder is a room']);
});

test('one broken rule is enough to fail', () => {
  const { status } = spawnSync('depcruise', ['src/text'], { cwd: house, encoding: 'utf8' });
  expect(status).not.toBe(0);
});
