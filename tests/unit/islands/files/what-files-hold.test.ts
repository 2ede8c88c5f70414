/**
 * No file holds more than it shows. Every question of all worksheets is answered with a word of its own, and every place
 * that nobody sees has one too; then each kind of file is made the way the site makes it, and searched by every means.
 */

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toWorksheetId } from '../../../../src/basics/ids.ts';
import { makePdfFile } from '../../../../src/islands/pdf/make-pdf-file.ts';
import type { PdfRequest } from '../../../../src/islands/pdf/pdf-request.ts';
import { setCurrentDossier } from '../../../../src/storage/current/current-dossier.ts';
import { dossierFile } from '../../../../src/storage/dossier-to-file.ts';
import { putDossier } from '../../../../src/storage/dossiers-store.ts';
import { sourcesOf } from '../../../../src/worksheet/mentions/sources-of.ts';
import { lookupInDossier } from '../../../../src/worksheet/reading/lookup.ts';
import {
  inputKey,
  noDossierInputs,
  withInput,
  withInvitation,
  withoutInput,
} from '../../../../src/worksheet/saved/dossier-inputs.ts';
import { openSaveFile } from '../../../../src/worksheet/saved/open-dossier-file.ts';
import { stubWorkers } from '../../../setup/pdf/browser-worker.ts';
import { everythingIn } from '../../../setup/pdf/everything-in.ts';
import {
  canaryPattern,
  type Planted,
  plantCanaries,
  plantOtherKinds,
} from '../../../setup/worksheet/canaries.ts';
import { plainDossier } from '../../../setup/worksheet/dossiers.ts';
import { inputOf, invitation } from '../../../setup/worksheet/inputs.ts';
import { worksheet, worksheets } from '../../../setup/worksheet/worksheets.ts';

const every = worksheets.map(({ id }) => id);
const personal = worksheets.filter((sheet) => sheet.personal === true).map(({ id }) => id);
const general = every.filter((id) => !personal.includes(id));
const sources = sourcesOf(
  worksheets.flatMap(({ parts }) => parts),
  worksheets,
);

/** With and without questions that another answer leaves out. */
const hiding = { 'wb0a-andere-partijen-nodig': 'nee' };
const states: readonly (readonly [string, readonly string[], Planted])[] = [
  ['all questions shown', every, plantCanaries('d-1', worksheets, {})],
  ['some questions left out', ['wb-0a'], plantCanaries('d-2', worksheets, hiding)],
  ['answers of another kind than is asked', ['wb-1l'], plantOtherKinds('d-3', worksheets)],
];

beforeEach(() => {
  // Nothing can be stored here, so the page would ask before it goes.
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', async (url: string) =>
    url.endsWith('werkbladen.json')
      ? new Response(JSON.stringify(worksheets))
      : new Response(readFileSync(`.${url}`)),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const canaries = (text: string) => new Set(text.match(canaryPattern) ?? []);
const seenIn = ({ seen }: Planted, ids: readonly string[]) => ids.flatMap((id) => [...(seen.get(id) ?? [])]);

async function make({ dossier }: Planted, request: (base: Base) => PdfRequest): Promise<Uint8Array> {
  stubWorkers();
  putDossier(dossier);
  setCurrentDossier(dossier.id);
  const made = await makePdfFile(
    request({ lookup: lookupInDossier(dossier), sources, isExample: false }),
    () => undefined,
  );
  if (!made.ok) throw new Error(made.problem.type);
  return made.value.bytes;
}

interface Base {
  readonly lookup: ReturnType<typeof lookupInDossier>;
  readonly sources: typeof sources;
  readonly isExample: false;
}

/** The words of a file, and that whoever opens it sees them all. */
async function wordsOf(bytes: Uint8Array) {
  const { seen, found, attachment } = await everythingIn(bytes);
  const visible = canaries(seen);
  const unseen = Object.entries(found).flatMap(([where, text]) =>
    [...canaries(text)].filter((word) => !visible.has(word)).map((word) => `${word} in ${where}`),
  );
  expect(unseen).toEqual([]);
  return { visible, attached: canaries(attachment ?? ''), attachment };
}

describe.each(states)('with %s', (_, looked, planted) => {
  test.each(looked)(
    'the PDF of %s, in each of its variants, holds what is seen in it',
    async (id) => {
      const own = seenIn(planted, [id]);
      const sheet = worksheet(id);
      for (const [isFillable, hasData] of [
        [false, true],
        [true, true],
        [false, false],
      ] as const) {
        const bytes = await make(planted, (base) => ({
          type: 'worksheet',
          ...base,
          worksheet: sheet,
          hue: '',
          isFillable,
          hasData,
        }));
        const { visible, attached, attachment } = await wordsOf(bytes);
        for (const word of [...own, planted.title]) expect(visible).toContain(word);
        expect(attachment === undefined).toBe(!hasData);
        // Nothing of another worksheet, though the pages show what is taken over from there.
        if (hasData) expect([...attached].sort()).toEqual([...own, planted.title].sort());
      }
    },
    120_000,
  );

  test.each([
    ['nobody in it', []],
    ['those about a person that were asked for', personal],
  ] as const)(
    'a report with %s holds what is seen in it',
    async (_name, asked) => {
      const printed = seenIn(planted, [...general, ...asked]);
      const never = seenIn(
        planted,
        personal.filter((id) => !(asked as readonly string[]).includes(id)),
      );
      for (const hasData of [true, false]) {
        const bytes = await make(planted, (base) => ({
          type: 'report',
          ...base,
          hasData,
          contents: { type: 'full', worksheets: [...general, ...asked].map(toWorksheetId) },
          inputs: undefined,
          hues: {},
        }));
        const { visible, attached, attachment } = await wordsOf(bytes);
        for (const word of [...printed, planted.title]) expect(visible).toContain(word);
        for (const word of never) expect(visible).not.toContain(word);
        expect(attachment === undefined).toBe(!hasData);
        if (hasData) expect([...attached].sort()).toEqual([...printed, planted.title].sort());
      }
    },
    120_000,
  );

  test('a save file holds the whole dossier, but for a worksheet that is left out', () => {
    putDossier(planted.dossier);
    const file = (leftOut: readonly string[]) => {
      const made = dossierFile(planted.dossier.id, '2026-11-29', leftOut);
      return made.ok ? made.value.text : '';
    };
    const opened = openSaveFile(new TextEncoder().encode(file([])));
    expect(opened).toMatchObject({
      ok: true,
      value: { broken: [], dossier: { worksheets: planted.dossier.worksheets } },
    });
    const without = canaries(file(personal));
    const left = personal.map((id) => JSON.stringify(planted.dossier.worksheets[id]));
    expect([...canaries(left.join())].filter((word) => without.has(word))).toEqual([]);
    expect([...canaries(file([]))].filter((word) => !without.has(word)).sort()).toEqual(
      [...canaries(left.join())].sort(),
    );
  });
});

test('a report with what partners said holds what is seen of it, and none of what was removed', async () => {
  const word = (letters: string) => `kan${letters}x`;
  const said = inputOf(
    word('naam'),
    {
      'wb0a-kwesties': word('kwes'),
      'wb1a-zorgen': [{ zorg: word('zorg') }],
      'wb0a-urgentie': [{ score: '4', toelichting: word('rond') }],
    },
    { invitation: invitation({ title: word('tite'), message: word('brie'), from: word('vraa') }) },
  );
  const removed = inputOf('Politie', { 'wb0a-kwesties': word('wegg') });
  const both = [said, removed].reduce((all, input) => withInput(all, input, 1), noDossierInputs);
  const inputs = withInvitation(
    withoutInput(both, inputKey(removed), 2),
    invitation({ title: word('ande') }),
    [word('stil')],
    1,
  );
  const empty = { ...plantCanaries('d-5', worksheets, {}), dossier: { ...plainDossier({}), id: 'd-5' } };
  const bytes = await make(empty, (base) => ({
    type: 'report',
    ...base,
    hasData: true,
    contents: { type: 'full' },
    inputs,
    hues: {},
  }));
  const { visible, attached } = await wordsOf(bytes);
  const own = ['kwes', 'naam', 'rond', 'tite', 'zorg'].map(word);
  expect([...attached].sort()).toEqual(own);
  for (const one of own) expect(visible).toContain(one);
});

test('a blank worksheet holds no answer', async () => {
  const bytes = await make(plantCanaries('d-4', worksheets, {}), ({ sources: all }) => ({
    type: 'blank',
    worksheet: worksheet('wb-1a'),
    sources: all,
    hue: '',
  }));
  expect([...(await wordsOf(bytes)).visible]).toEqual([]);
});
