import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWorksheetId } from '../../../../src/basics/ids.ts';
import { type Answers, textOf } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { openWorksheet, saveWorksheet } from '../../../../src/worksheet/saved/saved-worksheet.ts';
import { answers } from '../../../setup/worksheet/arbitraries.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';

const saved = (more: object) =>
  JSON.stringify({
    format: 'kwaliteitskompas-werkblad',
    formatVersion: 1,
    worksheet: 'wb',
    answers: {},
    ...more,
  });
const savedAnswer = (answer: unknown) => saved({ answers: { vraag: answer } });
const stamp = (value: unknown, changedAt: unknown = 1) => ({ value, changedAt });
const row = (more: object = {}) => ({
  id: 'r-1',
  deleted: stamp(false),
  position: stamp(0),
  cells: {},
  ...more,
});

function opened(text: string): Answers {
  const result = openWorksheet(text, toWorksheetId('wb'));
  if (!result.ok) throw new Error(`does not open: ${JSON.stringify(result.problem)}`);
  return result.value.answers;
}

/** What opens without anything left out. */
const whole = (answers: Answers) => ({ ok: true, value: { answers, unknown: {}, broken: [] } });

/** Groups within groups. */
function nested(levels: number): object {
  let cells: object = {};
  for (let level = 0; level < levels; level++) cells = { groep: { type: 'group', cells } };
  return cells;
}

describe('saving and opening', () => {
  test('gives back exactly the answers that were saved', () => {
    fc.assert(
      fc.property(answers, (wanted) => {
        expect(openWorksheet(saveWorksheet(toWorksheetId('wb-1a'), wanted), toWorksheetId('wb-1a'))).toEqual(
          whole(wanted),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('keeps answers to questions that the worksheet no longer has', () => {
    const old = toAnswers({ 'vraag-van-vroeger': 'nog steeds hier' });
    expect(openWorksheet(saveWorksheet(toWorksheetId('wb'), old), toWorksheetId('wb'))).toEqual(whole(old));
  });

  test('keeps what a newer version of the site wrote: beside all answers, in an answer, row, stamp or reference', () => {
    const text = saved({
      kleur: { thema: 'blauw' },
      answers: {
        keuze: {
          type: 'rows',
          volgorde: 'vast',
          rows: [
            row({
              kleur: { value: 'rood', changedAt: 2 },
              deleted: { ...stamp(false), door: 'tab-1' },
              cells: {
                bij: { type: 'value', ...stamp({ row: 'r-2', text: 'Sport', deel: 3 }), bron: ['interview'] },
              },
            }),
          ],
        },
        groep: { type: 'group', cells: {}, open: true },
      },
    });
    const result = openWorksheet(text, toWorksheetId('wb'));
    const { answers: found, unknown } = result.ok ? result.value : { answers: {}, unknown: {} };
    expect(JSON.parse(saveWorksheet(toWorksheetId('wb'), found, unknown))).toEqual(JSON.parse(text));
  });

  test('opens the text that the documentation of the format shows', () => {
    const source = readFileSync(
      new URL('../../../../src/worksheet/saved/saved-worksheet.ts', import.meta.url),
      'utf8',
    );
    const example = /```json\n(.*?)```/s.exec(source)?.[1]?.replaceAll(' * ', '') ?? '';
    expect(openWorksheet(example, toWorksheetId('wb-1a'))).toEqual(
      whole({ 'wb1a-gebied': { type: 'value', value: 'Waterrijk', changedAt: 1_790_000_000_000 } }),
    );
  });

  test.each([8.64e15, Number.MAX_SAFE_INTEGER])(
    'lets a person go on in a file from a clock that is hopelessly ahead: %d',
    (changedAt) => {
      const edit = (answers: Answers, value: string) => changeAnswer(answers, 'vraag', setValue(value), 1);
      const first = edit(opened(savedAnswer({ type: 'value', ...stamp('ver weg', changedAt) })), 'nu');
      const later = edit(opened(saveWorksheet(toWorksheetId('wb'), first)), 'straks');
      expect(textOf(opened(saveWorksheet(toWorksheetId('wb'), later))['vraag'])).toBe('straks');
    },
  );

  test('survives a worksheet of twenty thousand characters in each of a thousand rows', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => ({
      naam: `${at} `.repeat(at % 5 === 0 ? 4000 : 10),
    }));
    const huge = toAnswers({ keuze: rows });
    expect(openWorksheet(saveWorksheet(toWorksheetId('wb'), huge), toWorksheetId('wb'))).toEqual(whole(huge));
  });
});

describe('a text that cannot be opened says why', () => {
  test.each([
    ['no JSON', '{"format":', { type: 'not-json' }],
    ['an empty text', '', { type: 'not-json' }],
    ['JSON of something else', '{"versie":999,"worksheets":null}', { type: 'other-format' }],
    ['no object at all', 'null', { type: 'other-format' }],
    ['a list', '[]', { type: 'other-format' }],
    ['another format', saved({ format: 'anders' }), { type: 'other-format' }],
    ['no version', saved({ formatVersion: undefined }), { type: 'other-format' }],
    ['a version that is a text', saved({ formatVersion: '1' }), { type: 'other-format' }],
    ['a version from before the first', saved({ formatVersion: 0 }), { type: 'other-format' }],
    ['half a version', saved({ formatVersion: 0.5 }), { type: 'other-format' }],
    ['no worksheet', saved({ worksheet: undefined }), { type: 'other-format' }],
    ['a worksheet that is no text', saved({ worksheet: { toString: null } }), { type: 'other-format' }],
    ['a newer version', saved({ formatVersion: 2 }), { type: 'newer-format', formatVersion: 2 }],
    [
      'a newer version of which the rest is unknown',
      saved({ formatVersion: 3, worksheet: 7, answers: null }),
      { type: 'newer-format', formatVersion: 3 },
    ],
    ['another worksheet', saved({ worksheet: 'wb-2' }), { type: 'other-worksheet', worksheet: 'wb-2' }],
    ['answers that are a list', saved({ answers: [] }), { type: 'no-answers' }],
    ['no answers', saved({ answers: undefined }), { type: 'no-answers' }],
  ])('%s', (_name, text, problem) => {
    expect(openWorksheet(text, toWorksheetId('wb'))).toEqual({ ok: false, problem });
  });

  test.each([
    ['an answer that is a bare text', savedAnswer('Sport'), 'answers.vraag'],
    ['an answer of an unknown type', savedAnswer({ type: 'hologram' }), 'answers.vraag'],
    ['a value without a moment', savedAnswer({ type: 'value', value: 'x' }), 'answers.vraag'],
    ['a moment that is a text', savedAnswer({ type: 'value', ...stamp('x', '1') }), 'answers.vraag'],
    ['half a millisecond', savedAnswer({ type: 'value', ...stamp('x', 0.5) }), 'answers.vraag'],
    [
      'a moment too large to count with',
      savedAnswer({ type: 'value', ...stamp('x', 2 ** 53) }),
      'answers.vraag',
    ],
    ['a value that is a number', savedAnswer({ type: 'value', ...stamp(3) }), 'answers.vraag'],
    ['a value that is null', savedAnswer({ type: 'value', ...stamp(null) }), 'answers.vraag'],
    ['picks that are not all texts', savedAnswer({ type: 'value', ...stamp(['ja', 1]) }), 'answers.vraag'],
    ['a reference without words', savedAnswer({ type: 'value', ...stamp({ row: 'r-1' }) }), 'answers.vraag'],
    ['rows that are no list', savedAnswer({ type: 'rows', rows: {} }), 'answers.vraag'],
    ['a row without an id', savedAnswer({ type: 'rows', rows: [row({ id: 1 })] }), 'answers.vraag[0]'],
    [
      'a row that may or may not be deleted',
      savedAnswer({ type: 'rows', rows: [row({ deleted: stamp('nee') })] }),
      'answers.vraag[0]',
    ],
    [
      'a row at no place',
      savedAnswer({ type: 'rows', rows: [row(), row({ id: 'r-2', position: stamp('2') })] }),
      'answers.vraag[1]',
    ],
    ['two rows with one id', savedAnswer({ type: 'rows', rows: [row(), row()] }), 'answers.vraag[1]'],
    [
      'a broken cell',
      savedAnswer({ type: 'rows', rows: [row({ cells: { naam: { type: 'value' } } })] }),
      'answers.vraag[0].cells.naam',
    ],
    [
      'a broken cell of a group',
      savedAnswer({ type: 'group', cells: { dag: 1 } }),
      'answers.vraag.cells.dag',
    ],
  ])('%s is left out, its place is told, and the rest opens', (_name, text, place) => {
    const beside = text.replace(
      '"answers":{',
      '"answers":{"goed":{"type":"value","value":"x","changedAt":1},',
    );
    expect(openWorksheet(beside, toWorksheetId('wb'))).toMatchObject({
      ok: true,
      value: { answers: { goed: { value: 'x' } }, broken: [place] },
    });
  });

  test('a row keeps its good cells, and a question its good rows', () => {
    const good = row({ id: 'r-2', cells: { naam: { type: 'value', ...stamp('Sport') }, waarom: 7 } });
    expect(openWorksheet(savedAnswer({ type: 'rows', rows: ['kapot', good] }), toWorksheetId('wb'))).toEqual({
      ok: true,
      value: {
        answers: {
          vraag: {
            type: 'rows',
            rows: [{ ...good, cells: { naam: { type: 'value', value: 'Sport', changedAt: 1 } } }],
          },
        },
        unknown: {},
        broken: ['answers.vraag[0]', 'answers.vraag[1].cells.waarom'],
      },
    });
  });

  test('answers as deep as a worksheet can have open; deeper ones, however deep, do not', () => {
    expect(openWorksheet(saved({ answers: nested(4) }), toWorksheetId('wb'))).toMatchObject({
      value: { broken: [] },
    });
    const tooDeep = `answers.${Array.from({ length: 5 }, () => 'groep').join('.cells.')}`;
    for (const levels of [5, 6, 50])
      expect(openWorksheet(saved({ answers: nested(levels) }), toWorksheetId('wb'))).toMatchObject({
        value: { broken: [tooDeep] },
      });
    const abyss = `${'{"groep":{"type":"group","cells":'.repeat(20_000)}{}${'}}'.repeat(20_000)}`;
    const text = saved({ answers: 'ABYSS' }).replace('"ABYSS"', abyss);
    expect(openWorksheet(text, toWorksheetId('wb'))).toMatchObject({ value: { broken: [tooDeep] } });
  });
});
