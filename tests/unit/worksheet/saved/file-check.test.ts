/** A file from elsewhere is held against the questions there are and the clock. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, type Answers, partsOf } from '../../../../src/worksheet/answers/answers.ts';
import { allowedAnswer } from '../../../../src/worksheet/saved/allowed-answer.ts';
import { changedAt } from '../../../../src/worksheet/saved/dossier.ts';
import { writeSaveFile } from '../../../../src/worksheet/saved/dossier-file-format.ts';
import {
  longestText,
  mostRows,
  mostUnknownWorksheets,
  openSaveFile,
  openSaveJson,
  openSaveText,
} from '../../../../src/worksheet/saved/open-dossier-file.ts';
import { dossier } from '../../../setup/worksheet/dossiers.ts';
import { bron, doel } from '../../../setup/worksheet/small-worksheets.ts';

const now = 1_800_000_000_000;
const open = (text: string) =>
  openSaveFile(new TextEncoder().encode(text), { worksheets: [bron, doel], now });
const value = (content: unknown, changedAt: number = now) => ({ type: 'value', value: content, changedAt });

function file(parts: {
  readonly savedAt?: number;
  readonly dossier?: object;
  readonly worksheets?: object;
}): string {
  return JSON.stringify({
    format: 'kwaliteitskompas-dossier',
    formatVersion: 1,
    savedAt: parts.savedAt ?? now,
    dossier: { id: 'd-1', title: { value: 'Vreemd', changedAt: 1 }, madeAt: 1, fileAt: 0, ...parts.dossier },
    worksheets: parts.worksheets ?? {},
  });
}

const answersIn = (answers: object) => file({ worksheets: { 'wb-doel': { answers } } });

function opened(text: string) {
  const outcome = open(text);
  if (!outcome.ok) throw new Error(`refused: ${outcome.problem.type}`);
  return outcome.value;
}

test('a file is held to the same rules as bytes, as text and parsed', () => {
  const check = { worksheets: [bron, doel], now };
  const wrong = answersIn({ samen: value(['ja']), toelichting: value('Goed', now + 5) });
  const newer = file({}).replace('"formatVersion":1', '"formatVersion":9');
  for (const text of [wrong, newer, file({ dossier: { id: 3 } }), '{"format":"factuur"}', '[]', 'null']) {
    expect(openSaveText(text, check)).toEqual(open(text));
    expect(openSaveJson(JSON.parse(text), check)).toEqual(open(text));
  }
  expect(open(wrong)).toMatchObject({ ok: true, value: { broken: ['wb-doel.samen'] } });
});

describe('an answer of another type than its question', () => {
  const row = { deleted: { value: false, changedAt: 1 }, position: { value: 0, changedAt: 1 } };
  const rows = (cells: object) => ({ type: 'rows', rows: [{ id: 'r-1', ...row, cells }] });

  test.each([
    ['rows for a text', { toelichting: { type: 'rows', rows: [] } }, 'wb-doel.toelichting'],
    ['a group for a text', { toelichting: { type: 'group', cells: {} } }, 'wb-doel.toelichting'],
    ['a tick for a text', { toelichting: value(true) }, 'wb-doel.toelichting'],
    ['a list for a choice', { samen: value(['ja']) }, 'wb-doel.samen'],
    ['a text for ticks', { stappen: value('meten') }, 'wb-doel.stappen'],
    ['a text for rows', { keuze: value('x') }, 'wb-doel.keuze'],
    ['an answer to what is derived', { vraagstuk: value('x') }, 'wb-doel.vraagstuk'],
    [
      'a group for a cell',
      { keuze: rows({ waarom: { type: 'group', cells: {} } }) },
      'wb-doel.keuze.r-1.waarom',
    ],
    ['a text for rows in a row', { rondes: rows({ acties: value('x') }) }, 'wb-doel.rondes.r-1.acties'],
  ])('%s is left out, and its place is told', (_name, answers, place) => {
    const { broken, dossier: read } = opened(answersIn({ ...answers, cijfer: value('7') }));
    expect(broken).toEqual([place]);
    expect(read.worksheets['wb-doel']?.answers).toMatchObject({ cijfer: value('7') });
  });

  test('is left out in whichever worksheet it stands', () => {
    const { broken } = opened(file({ worksheets: { 'wb-vreemd': { answers: { wens: value(true) } } } }));
    expect(broken).toEqual(['wb-vreemd.wens']);
  });

  test('is nowhere in any file that opens', () => {
    const fields = [bron, doel].flatMap(({ parts }) => parts.flatMap((part) => part.fields));
    fc.assert(
      fc.property(dossier, (wanted) => {
        const { worksheets } = opened(writeSaveFile({ savedAt: 9, dossier: wanted })).dossier;
        for (const { answers } of Object.values(worksheets))
          for (const field of fields) {
            const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
            expect(allowedAnswer(field, answer)).toBe(answer);
          }
      }),
      { numRuns: 300 },
    );
  });
});

describe('moments', () => {
  const late = [8.64e15, 8.64e15 + 1, Number.MAX_SAFE_INTEGER, now + 1];
  const early = [-1, -8.64e15 - 1, -Number.MAX_SAFE_INTEGER];

  test.each([...late, ...early])('of a file are between 1970 and when it was saved: %d', (moment) => {
    const stamped = (content: unknown) => ({ value: content, changedAt: moment });
    const savedAt = 1_790_000_000_000;
    const row = {
      id: 'r-1',
      deleted: stamped(false),
      position: stamped(0),
      cells: { waarom: value('x', moment) },
    };
    const { savedAt: read, dossier: found } = opened(
      file({
        savedAt,
        dossier: { title: stamped('Vreemd'), madeAt: moment, fileAt: moment },
        worksheets: {
          'wb-doel': { answers: { toelichting: value('x', moment), keuze: { type: 'rows', rows: [row] } } },
        },
      }),
    );
    const end = moment < 0 ? 0 : savedAt;
    expect(read).toBe(savedAt);
    expect(found.card).toMatchObject({
      title: { value: 'Vreemd', changedAt: end },
      madeAt: end,
      fileAt: end,
    });
    expect(momentsIn(found.worksheets['wb-doel']?.answers ?? {})).toEqual(new Set([end]));
  });

  test.each([...late, ...early])('a file was saved at some time up to now: %d', (savedAt) => {
    const { savedAt: read, dossier: found } = opened(
      file({ savedAt, worksheets: { 'wb-doel': { answers: { toelichting: value('x', 8.64e15) } } } }),
    );
    expect(read).toBe(savedAt < 0 ? 0 : now);
    expect(changedAt(found)).toBe(read);
  });
});

describe('how much there is', () => {
  const row = (at: number, more: object = {}) => ({
    id: `r-${at}`,
    deleted: { value: false, changedAt: 1 },
    position: { value: at, changedAt: 1 },
    cells: {},
    ...more,
  });
  const rows = (count: number, more: object = {}) => ({
    type: 'rows',
    rows: Array.from({ length: count }, (_, at) => row(at, more)),
  });

  test('as many rows as a page can draw are opened, in all questions of a worksheet together', () => {
    const half = mostRows / 2;
    expect(open(answersIn({ keuze: rows(half), ambities: rows(half) }))).toMatchObject({ ok: true });
    const more = { ok: false, problem: { type: 'too-many-rows' } };
    expect(open(answersIn({ keuze: rows(half), ambities: rows(half + 1) }))).toEqual(more);
    const nested = { cells: { acties: rows(60) } };
    expect(open(answersIn({ rondes: rows(50, nested) }))).toEqual(more);
  });

  test('rows that were removed are not drawn', () => {
    const removed = { deleted: { value: true, changedAt: 2 } };
    expect(open(answersIn({ keuze: rows(mostRows + 1, removed) }))).toMatchObject({ ok: true });
  });

  test('of worksheets that nobody knows some are kept, and those of this edition always', () => {
    const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`wb-${at}`, { answers: {} }]));
    const {
      dossier: read,
      broken,
      unnamed = 0,
    } = opened(file({ worksheets: { ...many, 'wb-doel': { answers: { cijfer: value('7') } } } }));
    expect(Object.keys(read.worksheets)).toHaveLength(mostUnknownWorksheets + 1);
    expect(read.worksheets['wb-doel']?.answers['cijfer']).toMatchObject({ value: '7' });
    expect(broken.length + unnamed).toBe(60_000 - mostUnknownWorksheets);
  });

  test('a text that no page can show is left out', () => {
    const text = 'x'.repeat(longestText);
    expect(opened(answersIn({ toelichting: value(text) })).broken).toEqual([]);
    expect(opened(answersIn({ toelichting: value(`${text}x`) })).broken).toEqual(['wb-doel.toelichting']);
  });

  test('any number of broken places is counted, and some are named', () => {
    const { broken, unnamed = 0 } = opened(
      `${answersIn({}).replace('"answers":{}', `"answers":{${Array.from({ length: 200_000 }, (_, at) => `"a${at}":0`).join()}}`)}`,
    );
    expect(broken.length).toBeLessThanOrEqual(1000);
    expect(broken.length + unnamed).toBe(200_000);
  });
});

function momentsIn(answers: Answers): ReadonlySet<number> {
  const moments = (answer: Answer): readonly number[] => {
    if (answer.type === 'value') return [answer.changedAt];
    if (answer.type === 'group') return [...momentsIn(answer.cells)];
    return answer.rows.flatMap(({ deleted, position, cells }) => [
      deleted.changedAt,
      position.changedAt,
      ...momentsIn(cells),
    ]);
  };
  return new Set(Object.values(answers).flatMap((answer) => partsOf(answer).flatMap(moments)));
}

test('the names that every object inherits are names like any other', () => {
  const inherited = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const ids = Object.fromEntries(inherited.map((id) => [id, value('x')]));
  const { dossier: read, broken } = opened(
    file({ worksheets: { constructor: { answers: ids }, 'wb-doel': { answers: ids } } }),
  );
  expect(broken).toEqual([]);
  expect(Object.keys(read.worksheets['constructor']?.answers ?? {})).toEqual(inherited);
});
