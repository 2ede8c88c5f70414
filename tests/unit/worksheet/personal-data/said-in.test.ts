/** Before a short report and a page to hand out, only what stands in them is asked about. */
import { expect, test } from 'vitest';
import {
  personalDataInPrint,
  saidIn,
} from '../../../../src/worksheet/personal-data/personal-data-in-print.ts';
import { toReport } from '../../../../src/worksheet/print/report.ts';
import { exampleSources } from '../../../setup/worksheet/example-dossier.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { plateOf } from '../../../setup/worksheet/plates.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

const plain = {
  'wb0a-gezamenlijk-vraagstuk': 'Jongeren haken af.\nBel  06-11111111.',
  'wb1a-oordeel': 'Bel 06-22222222.',
  'wb1a-lokaal': [{ wat: 'Slaap, vraag 06-33333333', waarde: '34%' }],
  'wb0a-initiatief': [{ wie: 'Sam, 06-44444444', met: 'School' }],
};
const lookup = lookupIn(toAnswers(plain));
const all = personalDataInPrint(worksheets, lookup, exampleSources, 'Bel 06-55555555', '2026-12-01');
const phones = (found: typeof all) => found.map(({ text }) => text.at(-1)).toSorted();

test('the whole report says all of it', () => {
  expect(phones(all)).toEqual(['1', '2', '3', '4', '5']);
});

test('a short report says the issue, its actions and its name', () => {
  const report = toReport(worksheets, lookup, exampleSources, {
    title: 'Bel 06-55555555',
    date: '2026-12-01',
    contents: { type: 'brief' },
  });
  expect(phones(saidIn(report, all))).toEqual(['1', '4', '5']);
});

test('a page to hand out says its figures too, as far as they were chosen', () => {
  const plate = plateOf(plain, 'Bel 06-55555555');
  expect(phones(saidIn(plate, all))).toEqual(['1', '3', '4', '5']);
  expect(phones(saidIn({ ...plate, figures: [] }, all))).toEqual(['1', '4', '5']);
});
