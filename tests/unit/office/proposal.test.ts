/** A dossier as a memo: its parts in their order, each with what was filled in. */
import { expect, test } from 'vitest';
import { plainFrom } from '../../../src/office/plain.ts';
import { proposalBlocks } from '../../../src/office/proposal.ts';
import { toReport } from '../../../src/worksheet/print/report.ts';
import { exampleReport, exampleSources } from '../../setup/worksheet/example-dossier.ts';
import { worksheets } from '../../setup/worksheet/worksheets.ts';

const partsOf = (report: typeof exampleReport) =>
  proposalBlocks(report, worksheets).flatMap((block) =>
    block.type === 'heading' && block.level <= 2 ? [block.text] : [],
  );

test('the parts stand in the order of a memo', () => {
  expect(partsOf(exampleReport)).toEqual([
    'Gezond en op school',
    'Aanleiding',
    'Beeld',
    'Ambities',
    'Resultaten en indicatoren',
    'Partners',
    'Afspraken',
  ]);
});

test('it says why, what is wanted, how that is seen, and who does what', () => {
  const plain = plainFrom(proposalBlocks(exampleReport, worksheets));
  const [reason = '', after = ''] = plain.split('\n\nBeeld\n\n');
  expect(reason).toContain('Te veel jongeren in Waterrijk leven ongezond én haken af op school.');
  expect(after).toContain(
    '- We willen dat alle kinderen en jongeren in Waterrijk met plezier bewegen en genoeg slapen.',
  );
  expect(after.indexOf('Wie doet wat, en wanneer?')).toBeGreaterThan(after.indexOf('Afspraken'));
});

test('it says of when it is and whether it is adopted, and among what is agreed the decisions and the days to come', () => {
  const plain = plainFrom(proposalBlocks(exampleReport, worksheets));
  const [start = '', agreed = ''] = plain.split('\n\nAfspraken\n\n');
  expect(start).toContain('Datum: 14 oktober 2026');
  expect(start).toContain('Status: Concept');
  for (const text of [
    'We pakken leefstijl en schooluitval samen op, in één kerngroep.',
    'Wanneer we weer terugkijken',
    '3 oktober 2029',
    'Wanneer de ambitie wordt vastgesteld',
    '11 februari 2027',
  ])
    expect(agreed).toContain(text);
});

test('of a dossier without answers there is only the title', () => {
  const report = toReport(worksheets, () => undefined, exampleSources, {
    title: 'Nieuw',
    date: '2026-10-14',
  });
  expect(partsOf(report)).toEqual(['Nieuw']);
});
