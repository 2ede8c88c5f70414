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

test('of a dossier without answers there is only the title', () => {
  const report = toReport(worksheets, () => undefined, exampleSources, {
    title: 'Nieuw',
    date: '2026-10-14',
  });
  expect(partsOf(report)).toEqual(['Nieuw']);
});
