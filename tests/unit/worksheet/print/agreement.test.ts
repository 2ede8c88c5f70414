/** A document is adopted when all that it says is, and never by more people than did. */
import { expect, test } from 'vitest';
import { toFieldId, toRowId } from '../../../../src/basics/ids.ts';
import { isoDate } from '../../../../src/basics/iso-date.ts';
import type { Answers } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer } from '../../../../src/worksheet/answers/change.ts';
import { changeCell } from '../../../../src/worksheet/answers/rows.ts';
import { agree } from '../../../../src/worksheet/meeting/agreed.ts';
import { besideQuestion, besideRows } from '../../../../src/worksheet/meeting/beside.ts';
import { plateContent } from '../../../../src/worksheet/plate/plate-content.ts';
import { toBeAgreed } from '../../../../src/worksheet/print/agreement.ts';
import { toReport } from '../../../../src/worksheet/print/report.ts';
import { exampleSources } from '../../../setup/worksheet/example-dossier.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { exampleThread } from '../../../setup/worksheet/plates.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const date = isoDate(2026, 12, 1);
if (date === undefined) throw new Error('No such day');
const issue = { id: toFieldId('wb0a-gezamenlijk-vraagstuk'), words: 'Jongeren slapen te weinig.' };
const ambition = { id: toFieldId('wb1b-ambities'), words: 'Elk kind is uitgerust.', column: 'ambitie' };
const result = { id: toFieldId('wb2-tabel'), words: 'Elk kind slaapt negen uur.', column: 'resultaat' };

const said = toAnswers({
  [issue.id]: issue.words,
  [ambition.id]: [{ ambitie: ambition.words }],
  [result.id]: [{ ambitie: ambition.words, resultaat: result.words }],
});
const withIssue = (answers: Answers, by: string) =>
  changeAnswer(answers, besideQuestion.agreed(issue.id), agree({ date, by, words: issue.words }), 2);
const withRow = (answers: Answers, { id, words, column }: typeof ambition, by: string) =>
  changeAnswer(
    answers,
    id,
    changeCell(toRowId(`${id}-1`), besideRows.agreed(column), agree({ date, by, words })),
    2,
  );
const reportOf = (answers: Answers) =>
  toReport(worksheets, lookupIn(answers), exampleSources, {
    title: '',
    date,
    contents: { type: 'brief' },
  });
const plateStatusOf = (answers: Answers) =>
  plateContent(worksheets, lookupIn(answers), exampleSources, exampleThread, { title: '', date }).status;

const twoAgreed = withRow(withIssue(said, 'het college'), ambition, 'het college');
const allAgreed = withRow(twoAgreed, result, 'het college');

test('with a result that nobody agreed on it is a concept, and says at the ambition that this one was', () => {
  const report = reportOf(twoAgreed);
  expect(report.status).toBe('Concept');
  expect(plateStatusOf(twoAgreed)).toBe('Concept');
  expect(report.summary[0]?.outcomes).toEqual([
    { text: 'De ambitie is vastgesteld op 1 december 2026 door het college.' },
  ]);
  expect(toBeAgreed(worksheets, lookupIn(twoAgreed))?.field).toBe(result.id);
});

test('once all of it is agreed on, report and page to hand out say when and by whom', () => {
  expect(reportOf(allAgreed).status).toBe('Vastgesteld op 1 december 2026 door het college');
  expect(plateStatusOf(allAgreed)).toBe(reportOf(allAgreed).status);
  expect(toBeAgreed(worksheets, lookupIn(allAgreed))).toBeUndefined();
});

test('without results it says what was agreed on', () => {
  const { [result.id]: _, ...withoutResults } = twoAgreed;
  expect(reportOf(withoutResults).status).toBe(
    'Vraagstuk en ambities vastgesteld op 1 december 2026 door het college',
  );
});

test('nobody is named for what others agreed on', () => {
  const byOthers = withRow(twoAgreed, result, 'de kerngroep');
  expect(reportOf(byOthers).status).toBe('Vastgesteld op 1 december 2026');
});
