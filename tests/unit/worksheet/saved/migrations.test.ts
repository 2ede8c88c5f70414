import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toWorksheetId } from '../../../../src/basics/ids.ts';
import { cardFormat, openCard } from '../../../../src/worksheet/saved/dossier-card.ts';
import { saveFileFormat } from '../../../../src/worksheet/saved/dossier-file-format.ts';
import { dossierInputsFormat } from '../../../../src/worksheet/saved/dossier-inputs.ts';
import { inputFormat } from '../../../../src/worksheet/saved/input.ts';
import { inputDraftFormat, openInputDraft } from '../../../../src/worksheet/saved/input-draft.ts';
import { invitationFormat, openInvitationJson } from '../../../../src/worksheet/saved/invitation-file.ts';
import { type Format, openFormat } from '../../../../src/worksheet/saved/migrations.ts';
import { openSaveFile } from '../../../../src/worksheet/saved/open-dossier-file.ts';
import { openDossierInputs } from '../../../../src/worksheet/saved/open-dossier-inputs.ts';
import { openDossierVersions } from '../../../../src/worksheet/saved/open-dossier-versions.ts';
import { readInput } from '../../../../src/worksheet/saved/open-input.ts';
import { readInvitation } from '../../../../src/worksheet/saved/open-invitation.ts';
import { openWorksheet, worksheetFormat } from '../../../../src/worksheet/saved/saved-worksheet.ts';
import { dossierVersionsFormat, versionsIn } from '../../../../src/worksheet/saved/version.ts';
import { thaw } from '../../../../src/worksheet/saved/version-text.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const folder = new URL('../../../fixtures/saved/', import.meta.url);

/** What of each format is in this world, and how it is opened. */
const formats: readonly { readonly format: Format; readonly open: (text: string) => unknown }[] = [
  { format: worksheetFormat, open: (text) => openWorksheet(text, toWorksheetId('wb-1a')) },
  { format: cardFormat, open: openCard },
  { format: saveFileFormat, open: (text) => openSaveFile(new TextEncoder().encode(text)) },
  { format: inputFormat, open: (text) => readInput(text, { worksheets, now: 2e12 }) },
  { format: dossierInputsFormat, open: openDossierInputs },
  { format: dossierVersionsFormat, open: openDossierVersions },
  { format: inputDraftFormat, open: openInputDraft },
  { format: invitationFormat, open: (text) => openInvitationJson(JSON.parse(text), worksheets) },
];

/** Every version that was ever released, of every format. */
const released = formats.flatMap(({ format, open }) =>
  Array.from({ length: format.version }, (_, at) => ({ name: format.name, version: at + 1, open })),
);

describe('every version ever released', () => {
  test.each(released)('$name $version opens for ever, with everything that is in it', (one) => {
    const file = new URL(`${one.name}-v${one.version}.json`, folder);
    const outcome = new URL(`${one.name}-v${one.version}.opened.json`, folder);
    expect(existsSync(file), `write ${file.pathname}, once, and never change it`).toBe(true);
    expect(one.open(readFileSync(file, 'utf8'))).toEqual(JSON.parse(readFileSync(outcome, 'utf8')));
  });

  test.each(formats)(
    '$format.name has named steps from its first version to this one, without a gap',
    (one) => {
      const { version, migrations } = one.format;
      expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: version - 1 }, (_, at) => at + 2));
      for (const { name } of migrations) expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
    },
  );
});

/** Links that were sent lie in mailboxes: they are opened for ever, like files. */
describe('every link ever sent', () => {
  test.each([
    ['kwaliteitskompas-uitnodiging-link-v1', (text: string) => readInvitation(text, worksheets)],
    ['kwaliteitskompas-inbreng-link-v1', (text: string) => readInput(text, { worksheets, now: 2e12 })],
  ])('%s opens for ever', (name, open) => {
    const outcome = readFileSync(new URL(`${name}.opened.json`, folder), 'utf8');
    expect(open(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))).toEqual(JSON.parse(outcome));
  });
});

test('a dossier with what partners said opens for ever', () => {
  const name = 'kwaliteitskompas-dossier-v1-met-inbreng';
  const outcome = readFileSync(new URL(`${name}.opened.json`, folder), 'utf8');
  const opened = openSaveFile(readFileSync(new URL(`${name}.json`, folder)), { worksheets, now: 2e12 });
  expect(opened).toEqual(JSON.parse(outcome));
});

test('a dossier with versions that were laid down opens for ever, and so does what is in them', async () => {
  const name = 'kwaliteitskompas-dossier-v1-met-versies';
  const outcome = readFileSync(new URL(`${name}.opened.json`, folder), 'utf8');
  const opened = openSaveFile(readFileSync(new URL(`${name}.json`, folder)), { worksheets, now: 2e12 });
  if (!opened.ok || opened.value.dossier.versions === undefined) throw new Error('no versions');
  const thawed = await Promise.all(
    versionsIn(opened.value.dossier.versions).map((listed) => thaw(listed, { worksheets })),
  );
  expect({ opened, thawed }).toEqual(JSON.parse(outcome));
});

describe('a format that has changed twice', () => {
  const text = (json: object) => JSON.stringify({ format: 'proef', ...json });
  const format: Format = {
    name: 'proef',
    version: 3,
    migrations: [
      { to: 2, name: 'RenameTitle', migrate: ({ titel, ...rest }) => ({ ...rest, title: titel }) },
      { to: 3, name: 'StampTitle', migrate: ({ title, ...rest }) => ({ ...rest, title: { value: title } }) },
    ],
  };

  test.each([
    ['the first', { formatVersion: 1, titel: 'Oost' }],
    ['the second', { formatVersion: 2, title: 'Oost' }],
    ['the present', { formatVersion: 3, title: { value: 'Oost' } }],
  ])('opens %s version as the present one', (_name, json) => {
    expect(openFormat(text({ ...json, meer: 1 }), format)).toEqual({
      ok: true,
      value: { format: 'proef', formatVersion: 3, title: { value: 'Oost' }, meer: 1 },
    });
  });

  test('refuses a version that is newer than the site', () => {
    expect(openFormat(text({ formatVersion: 4 }), format)).toEqual({
      ok: false,
      problem: { type: 'newer-format', formatVersion: 4 },
    });
  });

  test.each([[0], [1.5], ['1'], [null], [undefined]])('knows no version %s', (formatVersion) => {
    expect(openFormat(text({ formatVersion }), format)).toEqual({
      ok: false,
      problem: { type: 'other-format' },
    });
  });
});

test.each(['1e999', '-1e+999', '9'.repeat(400), '0.1E4000'])(
  'a number that no computer can hold (%.12s) is kept as one that can be written again',
  (number) => {
    const format: Format = { name: 'x', version: 1, migrations: [] };
    const opened = openFormat(`{"format":"x","formatVersion":1,"later":{"a":[${number}]}}`, format);
    if (!opened.ok) throw new Error(opened.problem.type);
    expect(JSON.stringify(opened.value)).not.toContain('null');
    expect(openFormat(JSON.stringify(opened.value), format)).toEqual(opened);
  },
);

test('a key that spells a prototype stays a key, in the slow way of reading too', () => {
  const format: Format = { name: 'x', version: 1, migrations: [] };
  const opened = openFormat('{"format":"x","formatVersion":1,"__proto__":{"a":1},"b":1e999}', format);
  expect(opened.ok && Object.hasOwn(opened.value, '__proto__')).toBe(true);
});
