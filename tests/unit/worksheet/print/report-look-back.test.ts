import { describe, expect, test } from 'vitest';
import { toFieldId, toRowId } from '../../../../src/basics/ids.ts';
import { outcomeText } from '../../../../src/text/meeting-outcome.ts';
import { reportText } from '../../../../src/text/report.ts';
import { answerOf, noAnswers } from '../../../../src/worksheet/answers/answers.ts';
import { type Change, changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { addRow, changeCell, visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { printChanges } from '../../../../src/worksheet/compare/printed-changes.ts';
import { setCourse } from '../../../../src/worksheet/meeting/look-back.ts';
import type { PrintedQuestion } from '../../../../src/worksheet/print/printed.ts';
import { toReport } from '../../../../src/worksheet/print/report.ts';
import { lookupInDossier } from '../../../../src/worksheet/reading/lookup.ts';
import type { Dossier } from '../../../../src/worksheet/saved/dossier.ts';
import { exampleSources } from '../../../setup/worksheet/example-dossier.ts';
import { waterrijk } from '../../../setup/worksheet/versions.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const then = waterrijk();

function edited(dossier: Dossier, sheet: string, field: string, change: Change): Dossier {
  const content = dossier.worksheets[sheet] ?? { answers: noAnswers, unknown: {} };
  const answers = changeAnswer(content.answers, toFieldId(field), change, 9e12);
  return { ...dossier, worksheets: { ...dossier.worksheets, [sheet]: { ...content, answers } } };
}

const firstOf = (sheet: string, field: string) => {
  const [row] = visibleRows(answerOf(then.worksheets[sheet]?.answers ?? noAnswers, field));
  if (row === undefined) throw new Error(`the example has no row in ${field}`);
  return row.id;
};
const [ambition, result] = [firstOf('wb-1b', 'wb1b-ambities'), firstOf('wb-2', 'wb2-tabel')];

const standing = (dossier: Dossier, date = '2029-10-14') =>
  toReport(worksheets, lookupInDossier(dossier), exampleSources, {
    title: '',
    date,
    contents: { type: 'brief' },
  }).standing;

const factsOf = (questions: readonly PrintedQuestion[], id: string) => {
  const answer = questions.find((one) => one.id === id)?.answer;
  return answer?.type === 'records' ? (answer.records[0]?.questions ?? []) : [];
};
const paragraphs = ({ answer }: PrintedQuestion) => (answer.type === 'paragraphs' ? answer.paragraphs : []);

const round = toRowId('r-ronde');
const judged = [
  ['wb-1b', 'wb1b-ambities', setCourse(ambition, 'adjust')],
  ['wb-2', 'wb2-tabel', setCourse(result, 'stop')],
  ['wb-1l', 'wb1l-rondes', addRow(round, {})],
  ['wb-1l', 'wb1l-rondes', changeCell(round, 'datum', setValue('2029-10-14'))],
  ['wb-1l', 'wb1l-rondes', changeCell(round, 'bijstellen-hoe', setValue('Slaap komt erbij.'))],
] as const;
const lookedBack = judged.reduce((made, [sheet, field, change]) => edited(made, sheet, field, change), then);

describe('a short report', () => {
  test('says of each ambition and result what people found when they looked back', () => {
    const facts = factsOf(standing(lookedBack), 'terugblik');
    expect(facts.map(({ label }) => label)).toEqual([
      outcomeText.courses.adjust,
      outcomeText.courses.stop,
      reportText.onDay('Wat er anders wordt', '14 oktober 2029'),
    ]);
    const [adjusted, stopped, different] = facts.map(paragraphs);
    expect(adjusted?.[0]).toMatch(/^We willen /);
    expect(stopped).toHaveLength(1);
    expect(different).toEqual(['Slaap komt erbij.']);
  });

  test('says nothing of it where nobody looked back', () => {
    const { 'wb-1l': _, ...rest } = then.worksheets;
    expect(standing({ ...then, worksheets: rest }).some(({ id }) => id === 'terugblik')).toBe(false);
  });

  test('does not announce the talk that was held today', () => {
    const next = (dossier: Dossier) =>
      factsOf(standing(dossier), 'afspraken').find(({ id }) => id === 'volgende');
    expect(JSON.stringify(next(lookedBack) ?? '')).not.toContain('14 oktober 2029');
    const planned = edited(
      edited(then, 'wb-1l', 'wb1l-rondes', addRow(round, {})),
      'wb-1l',
      'wb1l-rondes',
      changeCell(round, 'datum', setValue('2029-10-14')),
    );
    expect(JSON.stringify(next(planned))).toContain('14 oktober 2029');
  });

  test('tells what changed in ambitions and results since a version, and no more', () => {
    const now = edited(
      edited(lookedBack, 'wb-0a', 'wb0a-onderwerp', setValue('Anders')),
      'wb-1b',
      'wb1b-ambities',
      changeCell(ambition, 'ambitie', setValue('We willen rust.')),
    );
    const changes = printChanges(
      { name: 'Juni', date: '2026-06-02', former: then, now },
      worksheets,
      worksheets,
      true,
    );
    const report = toReport(worksheets, lookupInDossier(now), exampleSources, {
      title: '',
      date: '2029-10-14',
      contents: { type: 'brief' },
      changes,
    });
    const told = report.standing.find(({ id }) => id === 'veranderd');
    expect(told?.label).toContain('‘Juni’ van 2 juni 2026');
    expect(told?.answer.type === 'table' && told.answer.rows).toHaveLength(1);
    expect(JSON.stringify(told)).toContain('We willen rust.');
    expect(report.changes).toBe(undefined);
  });

  test('tells what is late first, and how many actions it leaves to the whole report', () => {
    const brief = toReport(worksheets, lookupInDossier(then), exampleSources, {
      title: '',
      date: '2029-10-14',
      contents: { type: 'brief' },
    });
    const rows = brief.actions.type === 'table' ? brief.actions.rows : [];
    expect(rows).toHaveLength(7);
    expect(brief.moreActions).toBeGreaterThan(0);
    expect(rows[0]?.at(-1)).toContain('te laat');
  });
});
