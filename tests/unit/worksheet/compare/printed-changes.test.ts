import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFieldId, toRowId } from '../../../../src/basics/ids.ts';
import { reportBlocks } from '../../../../src/office/blocks.ts';
import { plainFrom } from '../../../../src/office/plain.ts';
import { reportChangesText as words } from '../../../../src/text/report-changes.ts';
import { answerOf, noAnswers, textOf } from '../../../../src/worksheet/answers/answers.ts';
import {
  type Change as AnswerChange,
  changeAnswer,
  setValue,
} from '../../../../src/worksheet/answers/change.ts';
import {
  addRow,
  cellOf,
  changeCell,
  moveRow,
  removeRow,
  visibleRows,
} from '../../../../src/worksheet/answers/rows.ts';
import { printChanges } from '../../../../src/worksheet/compare/printed-changes.ts';
import { changeCount, thenAndNow } from '../../../../src/worksheet/compare/then-and-now.ts';
import type { PrintedAnswer, PrintedChanges } from '../../../../src/worksheet/print/printed.ts';
import { toReport } from '../../../../src/worksheet/print/report.ts';
import { composeReport } from '../../../../src/worksheet/print/report-composition.ts';
import { reportScope } from '../../../../src/worksheet/print/report-scope.ts';
import { lookupInDossier } from '../../../../src/worksheet/reading/lookup.ts';
import type { Dossier } from '../../../../src/worksheet/saved/dossier.ts';
import { exampleSources } from '../../../setup/worksheet/example-dossier.ts';
import { waterrijk } from '../../../setup/worksheet/versions.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const then = waterrijk();
const about = { name: 'Vastgesteld in de raad', date: '2026-06-01' };

function edited(dossier: Dossier, sheet: string, field: string, change: AnswerChange): Dossier {
  const content = dossier.worksheets[sheet] ?? { answers: noAnswers, unknown: {} };
  const answers = changeAnswer(content.answers, toFieldId(field), change, 9e12);
  return { ...dossier, worksheets: { ...dossier.worksheets, [sheet]: { ...content, answers } } };
}

const rowsOf = (sheet: string, field: string) =>
  visibleRows(answerOf(then.worksheets[sheet]?.answers ?? noAnswers, field));
const [ambition] = rowsOf('wb-1b', 'wb1b-ambities');
if (ambition === undefined) throw new Error('the example has ambitions');

const before = textOf(cellOf(ambition, 'ambitie'));

const byDefault = reportScope(worksheets, lookupInDossier(then)).worksheets;
const printed = (now: Dossier, inReport = byDefault): PrintedChanges => {
  const changes = printChanges({ ...about, former: then, now }, worksheets, inReport);
  if (changes === undefined) throw new Error('nothing changed');
  return changes;
};
const table = (answer: PrintedAnswer | undefined) => (answer?.type === 'table' ? answer : undefined);
const questionIn = ({ sections }: PrintedChanges, id: string) =>
  sections.flatMap(({ questions }) => questions).find((one) => one.id === id);

const ronde = toRowId('r-ronde');
const reworded = edited(
  then,
  'wb-1b',
  'wb1b-ambities',
  changeCell(ambition.id, 'ambitie', setValue('We willen rust.')),
);
const lookedBack = [
  addRow(ronde, {}),
  changeCell(ronde, 'datum', setValue('2027-06-03')),
  changeCell(ronde, 'bijstellen-hoe', setValue('Rust komt voorop.')),
  changeCell(ronde, 'verklaren', setValue('Kinderen slapen te weinig.')),
].reduce((dossier, change) => edited(dossier, 'wb-1l', 'wb1l-rondes', change), reworded);

describe('what changed, in a report', () => {
  test('is nothing when nothing did', () => {
    expect(printChanges({ ...about, former: then, now: structuredClone(then) }, worksheets, byDefault)).toBe(
      undefined,
    );
  });

  test('says then and now of an ambition first, then why, then all else', () => {
    const now = edited(lookedBack, 'wb-0a', 'wb0a-onderwerp', setValue('Rust en slaap'));
    const changes = printed(now);
    expect(changes.sections.map(({ id }) => id)).toEqual(['wb-1b', 'waarom', 'wb-0a']);
    expect(changes.intro).toContain('‘Vastgesteld in de raad’ van 1 juni 2026');
    const said = table(questionIn(changes, 'wb1b-ambities')?.answer);
    expect(said?.columns).toEqual(words.columns);
    expect(said?.rows).toHaveLength(1);
    // What the ambition is called stands beside it: only the column is named.
    expect(said?.rows[0]?.[0]).not.toContain('We willen rust.');
    expect(said?.rows[0]?.[2]).toBe('We willen rust.');
    expect(said?.rows[0]?.[1]?.length).toBeGreaterThan(20);
  });

  test('takes its reasons from the rounds of looking back since, and tells those rounds once', () => {
    const why = table(questionIn(printed(lookedBack), 'reden-1')?.answer);
    expect(why?.rows).toEqual([['3 juni 2027', 'Rust komt voorop.', 'Kinderen slapen te weinig.']]);
    expect(questionIn(printed(lookedBack), 'wb1l-rondes')).toBe(undefined);
  });

  test('tells what else was said in such a round, and what people agreed to do', () => {
    const acted = toRowId('r-actie');
    const inAction = (column: string, value: string) =>
      changeCell(ronde, 'acties', changeCell(acted, column, setValue(value)));
    const now = [
      changeCell(ronde, 'herkennen', setValue('Ja, de huisarts ziet het ook.')),
      changeCell(ronde, 'acties', addRow(acted, {})),
      inAction('actie', 'Slaapproject'),
      inAction('wie', 'GGD'),
    ].reduce((dossier, change) => edited(dossier, 'wb-1l', 'wb1l-rondes', change), lookedBack);
    const [row = []] = table(questionIn(printed(now), 'wb1l-rondes')?.answer)?.rows ?? [];
    expect(row.at(-1)).toContain('Datum: 3 juni 2027');
    expect(row.at(-1)).toContain('Ja, de huisarts ziet het ook.');
    expect(row.at(-1)).toContain('Slaapproject (GGD)');
    expect(row.at(-1)).not.toContain('Rust komt voorop.');
  });

  test('says so when nobody wrote down why; a reason of before the version is none', () => {
    const [former] = rowsOf('wb-1l', 'wb1l-rondes');
    expect(former).toBeDefined();
    const [reason] = printed(reworded).sections.find(({ id }) => id === 'waarom')?.questions ?? [];
    expect(reason?.answer).toEqual({ type: 'paragraphs', paragraphs: [words.noReasons] });
  });

  test('tells of rows that came, went and moved', () => {
    const [first] = rowsOf('wb-1l', 'wb1l-wat-wanneer');
    if (first === undefined) throw new Error('the example has measurements');
    const row = toRowId('r-nieuw');
    const now = [
      removeRow(first.id),
      addRow(row, {}),
      changeCell(row, 'wat', setValue('Slaap')),
      changeCell(row, 'wie', setValue('GGD')),
    ].reduce((dossier, change) => edited(dossier, 'wb-1l', 'wb1l-wat-wanneer', change), then);
    const rows = table(questionIn(printed(now), 'wb1l-wat-wanneer')?.answer)?.rows ?? [];
    expect(rows).toContainEqual([words.notYet, 'Wat: Slaap\nWie dit doet: GGD']);
    expect(rows.map((cells) => cells.at(-1))).toContain(words.removed);
    const moved = edited(then, 'wb-1b', 'wb1b-ambities', moveRow(ambition.id, 1));
    const [move] = table(questionIn(printed(moved), 'wb1b-ambities')?.answer)?.rows ?? [];
    expect(move?.slice(1).sort()).toEqual([words.place(1), words.place(2)]);
  });

  test('marks the words that went and came, where the rest stayed; the pieces are the text', () => {
    const now = edited(
      then,
      'wb-1b',
      'wb1b-ambities',
      changeCell(ambition.id, 'ambitie', setValue(`${before} Nu.`)),
    );
    const said = table(questionIn(printed(now), 'wb1b-ambities')?.answer);
    const [row = []] = said?.marked ?? [];
    expect(row.map((cell) => cell?.map(({ text }) => text).join(''))).toEqual([
      undefined,
      ...(said?.rows[0]?.slice(1) ?? []),
    ]);
    expect(row[1]?.every(({ type }) => type === 'same')).toBe(true);
    expect(row[2]?.filter(({ type }) => type === 'new').map(({ text }) => text.trim())).toEqual(['Nu.']);
  });

  test('marks nothing in a text that was written anew, or that came or went whole', () => {
    const anew = edited(
      then,
      'wb-1b',
      'wb1b-ambities',
      changeCell(ambition.id, 'ambitie', setValue('Rust!')),
    );
    expect(table(questionIn(printed(anew), 'wb1b-ambities')?.answer)?.marked).toBe(undefined);
    const gone = edited(then, 'wb-1b', 'wb1b-ambities', removeRow(ambition.id));
    expect(table(questionIn(printed(gone), 'wb1b-ambities')?.answer)?.marked).toBe(undefined);
  });

  test('says nothing of a worksheet about a person that is not in the report, not even what others take from it', () => {
    const secret = 'Een zin over één persoon';
    const [personal] = worksheets.filter((sheet) => sheet.personal === true);
    const text = personal?.parts.flatMap(({ fields }) => fields).find(({ type }) => type === 'longtext');
    if (personal === undefined || text === undefined) throw new Error('the edition has no such worksheet');
    const now = edited(reworded, personal.id, text.id, setValue(secret));
    expect(JSON.stringify(printed(now))).not.toContain(secret);
    expect(JSON.stringify(printed(now, worksheets))).toContain(secret);
  });

  test('is counted and told whole: as many lines as there are changes', () => {
    const fields = ['wb0a-onderwerp', 'wb0a-vraagstuk'].filter((id) =>
      worksheets.some(({ parts }) => parts.some((part) => part.fields.some((field) => field.id === id))),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...fields), fc.string({ minLength: 1, maxLength: 20 })), {
          maxLength: 4,
        }),
        fc.subarray([...rowsOf('wb-1b', 'wb1b-ambities')]),
        (texts, gone) => {
          const typed = texts.reduce(
            (dossier, [field, text]) => edited(dossier, 'wb-0a', field, setValue(text)),
            then,
          );
          const now = gone.reduce(
            (dossier, { id }) => edited(dossier, 'wb-1b', 'wb1b-ambities', removeRow(id)),
            typed,
          );
          const changes = printChanges({ ...about, former: then, now }, worksheets, byDefault);
          const lines = (changes?.sections ?? [])
            .filter(({ id }) => id !== 'waarom')
            .flatMap(({ questions }) => questions)
            .reduce((total, { answer }) => total + (table(answer)?.rows.length ?? 0), 0);
          expect(lines).toBe(changeCount(thenAndNow(then, now, byDefault)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('in a report it is a chapter of its own before the worksheets, in a text too; without changes there is none', () => {
  const lookup = lookupInDossier(lookedBack);
  const with_ = { title: 'Waterrijk', date: '2027-06-04' };
  const report = toReport(worksheets, lookup, exampleSources, { ...with_, changes: printed(lookedBack) });
  const composed = composeReport(report);
  expect(composed.chapters.map(({ type }) => type).slice(0, 3)).toEqual(['summary', 'changes', 'worksheet']);
  const text = plainFrom(reportBlocks(composed));
  expect(text).toContain(words.chapter);
  expect(text).toContain('Toen: ');
  expect(text).toMatch(/Nu: We willen .*\[nieuw: rust\]\./);
  expect(text).toContain('Rust komt voorop.');
  const without = toReport(worksheets, lookup, exampleSources, with_);
  expect(composeReport(without).chapters.some(({ type }) => type === 'changes')).toBe(false);
});
