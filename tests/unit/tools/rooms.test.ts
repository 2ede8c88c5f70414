import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A house of two files each time, held to the rules of this one. */
let house: string;
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'rooms-'));
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
    cpSync(file, join(house, file));
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'dir');
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function build(files: { readonly [path: string]: string }): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), content);
  }
  const { status, stdout, stderr } = spawnSync('depcruise', ['src'], { cwd: house, encoding: 'utf8' });
  expect(stderr).toBe('');
  return status === 0 ? '' : stdout;
}

const value = 'export const value = 1;\n';

test('the core may not import what stands above it', () => {
  expect(
    build({
      'src/storage/kept.ts': value,
      'src/worksheet/answers/answers.ts': "export { value } from '../../storage/kept.ts';\n",
    }),
  ).toContain('worksheet/answers stays where it stands');
});

test('a type is an arrow too, and a room within a folder is a room of its own', () => {
  expect(
    build({
      'src/pdf/layout/answer-layout.ts': 'export type Height = number;\n',
      'src/pdf/format/canvas.ts': "export type { Height } from '../layout/answer-layout.ts';\n",
    }),
  ).toContain('pdf/format stays where it stands');
});

test('words import nothing', () => {
  expect(
    build({
      'src/basics/plain.ts': value,
      'src/text/nl.ts': "export { value } from '../basics/plain.ts';\n",
    }),
  ).toContain('text stays where it stands');
});

test('no two files of one room go round', () => {
  expect(
    build({
      'src/storage/one.ts': "export { two } from './two.ts';\nexport const one = 1;\n",
      'src/storage/two.ts': "export { one } from './one.ts';\nexport const two = 2;\n",
    }),
  ).toContain('no-circles');
});

test('rows stand in rows, and nothing else may', () => {
  const rows = {
    'src/islands/questions/Cell.tsx': "export { Rows } from './Rows.tsx';\nexport const Cell = 1;\n",
    'src/islands/questions/Rows.tsx': "export { RowCard } from './RowCard.tsx';\nexport const Rows = 1;\n",
    'src/islands/questions/RowCard.tsx': "export { Cell } from './Cell.tsx';\nexport const RowCard = 1;\n",
  };
  expect(build(rows)).toBe('');
});

test('code of the browser reaches the schemas as types only', () => {
  const definition = {
    'src/worksheet/definition/definition.ts':
      'export type Worksheet = { id: string };\nexport const Schema = 1;\n',
  };
  const reading = 'src/worksheet/reading/progress.ts';
  const from = "from '../definition/definition.ts';\n";
  expect(build({ ...definition, [reading]: `export type { Worksheet } ${from}` })).toBe('');
  expect(build({ ...definition, [reading]: `export { Schema } ${from}` })).toContain(
    'schemas stay at the build',
  );
});

test('the core imports no package', () => {
  expect(build({ 'src/worksheet/reading/progress.ts': "export { atom } from 'nanostores';\n" })).toContain(
    'the core is pure TypeScript',
  );
});

test('a folder that no rule speaks of is refused', () => {
  expect(build({ 'src/attic/old.ts': "import '../text/nl.ts';\n", 'src/text/nl.ts': value })).toContain(
    'every folder is a room',
  );
});
