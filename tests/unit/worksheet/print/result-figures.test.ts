/** How much and by when, of a result that aims at something else than a percentage. */
import { expect, test } from 'vitest';
import { toReport } from '../../../../src/worksheet/print/report.ts';
import { exampleSources } from '../../../setup/worksheet/example-dossier.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { plateOf } from '../../../setup/worksheet/plates.ts';
import { type PlainRow, worksheets } from '../../../setup/worksheet/worksheets.ts';

const euros = {
  resultaat: 'De kosten per traject dalen naar € 7.500.',
  jaar: '2029',
  nulwaarde: '€ 9.250',
  nuljaar: '2026',
  bron: 'Begroting',
};
const told = 'Dat willen we in 2029 bereiken; in 2026 was het € 9.250. Bron: Begroting.';

function figuresIn(result: PlainRow): string | undefined {
  const lookup = lookupIn(toAnswers({ 'wb2-tabel': [result] }));
  const about = { title: '', date: '2026-12-01', contents: { type: 'brief' } } as const;
  const [ambition] = toReport(worksheets, lookup, exampleSources, about).summary;
  return ambition?.answer.type === 'table' ? ambition.answer.rows[0]?.[1] : undefined;
}

test('a target in euros is no gap: its year, where it starts and the source are told', () => {
  expect(figuresIn(euros)).toBe(told);
});

test('the page to hand out tells the same', () => {
  expect(JSON.stringify(plateOf({ 'wb2-tabel': [euros] }).thread)).toContain(told);
});

test.each([
  [{ resultaat: 'Meer rust in 2030.', jaar: '2030' }, 'In 2030, nog geen percentage'],
  [{ resultaat: 'Meer rust.' }, 'Nog geen percentage en geen jaar'],
  [{ resultaat: 'Hooguit € 7.500.' }, 'Nog geen jaar'],
  [
    { resultaat: 'Meer rust.', nulwaarde: '12' },
    'Nog geen percentage en geen jaar; bij de nulmeting was het 12.',
  ],
  [{ resultaat: 'Meer rust.', percentage: '50', jaar: '2030' }, '50% in 2030'],
])('%j says %s', (result, figures) => {
  expect(figuresIn(result)).toBe(figures);
});
