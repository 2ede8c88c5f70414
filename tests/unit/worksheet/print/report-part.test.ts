/** A report of some of the worksheets: what somebody left out is not spoken of, and the file says what it is of. */
import { expect, test } from 'vitest';
import { reportText } from '../../../../src/text/report.ts';
import { toReport } from '../../../../src/worksheet/print/report.ts';
import { composeReport } from '../../../../src/worksheet/print/report-composition.ts';
import type { ReportContents } from '../../../../src/worksheet/print/report-scope.ts';
import { exampleLookup, exampleSources } from '../../../setup/worksheet/example-dossier.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const idsOf = (...codes: readonly string[]) =>
  worksheets.filter(({ code }) => codes.includes(code)).map(({ id }) => id);

const composed = (contents: ReportContents, lookup = exampleLookup) =>
  composeReport(
    toReport(worksheets, lookup, exampleSources, { title: 'Samen verder', date: '2026-10-14', contents }),
  );
const partOf = (...codes: readonly string[]) => composed({ type: 'full', worksheets: idsOf(...codes) });
const namesIn = ({ chapters }: ReturnType<typeof composed>) => chapters.map(({ name }) => name);

test('a part without the results says nothing of results, nor a part without actions of actions', () => {
  const part = partOf('1B');
  expect(JSON.stringify(part)).not.toContain(reportText.noResults);
  expect(namesIn(part)).not.toContain(reportText.summary);
  expect(namesIn(part)).not.toContain(reportText.actions);
});

test('a part with results tells them, and has the actions of its own worksheets', () => {
  const part = partOf('2', '1');
  expect(namesIn(part)).toContain(reportText.summary);
  expect(part.chapters.find(({ type }) => type === 'actions')).toMatchObject({
    intro: reportText.partActionsIntro,
  });
  expect(JSON.stringify(part)).not.toContain(reportText.noResults);
});

test('a whole report without results says so', () => {
  const lookup = lookupIn(toAnswers({ 'wb1b-ambities': [{ ambitie: 'Spelen' }] }));
  const whole = composed({ type: 'full' }, lookup);
  expect(JSON.stringify(whole)).toContain(reportText.noResults);
  expect(JSON.stringify(whole)).toContain(reportText.noActions);
  // Nothing else says anything, so nothing was left out.
  const same = composed({ type: 'full', worksheets: idsOf('1B') }, lookup);
  expect(JSON.stringify(same)).toContain(reportText.noResults);
});

test('short, whole and in part it has another title, and a part tells what it is of', () => {
  const part = partOf('1B', 'Bijeenkomst');
  const titles = [composed({ type: 'full' }), composed({ type: 'brief' }), part].map(
    ({ fileTitle }) => fileTitle,
  );
  expect(titles.map((title) => title.split(':')[0])).toEqual([
    'Rapport',
    'Kort rapport',
    'Deelrapport 1B en Bijeenkomst',
  ]);
  expect(part.heading.eyebrow).toBe('Kwaliteitskompas · deelrapport');
  expect(part.facts).toContainEqual({
    label: reportText.facts.partOf,
    value: '1B Ambities, Bijeenkomst Verslag van de bijeenkomst',
  });
});
