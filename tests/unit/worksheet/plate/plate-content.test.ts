/** What stands on the page to hand out follows from roles in the worksheets, and never from the id of a question. */
import { expect, test } from 'vitest';
import { toFieldId } from '../../../../src/basics/ids.ts';
import { isPlateEmpty, offeredFigures, plateContent } from '../../../../src/worksheet/plate/plate-content.ts';
import { missingQuestions } from '../../../../src/worksheet/plate/plate-questions.ts';
import type { Lookup } from '../../../../src/worksheet/reading/answer-text.ts';
import { exampleLookup, exampleSources } from '../../../setup/worksheet/example-dossier.ts';
import { lookupIn, toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { dossierOf, examplePlate, exampleThread, plateOf } from '../../../setup/worksheet/plates.ts';
import { worksheets } from '../../../setup/worksheet/worksheets.ts';

test('the example has an issue, three figures, the urgency, a thread from concern to indicator, and a decision', () => {
  expect(examplePlate.issue).toMatch(/^Te veel jongeren in Waterrijk/);
  expect(examplePlate.figures.map(({ lead, rest }) => [lead, rest])).toEqual([
    ['34%', 'in Oost, 47% in heel Waterrijk'],
    ['71%', ''],
    ['61', 'jongeren (2,3%)'],
  ]);
  expect(examplePlate.urgency?.spread.points).toHaveLength(7);
  expect(examplePlate.steps.map(({ name }) => name)).toEqual([
    'Zorg of kans',
    'Ambitie',
    'Resultaat',
    'Indicator',
  ]);
  expect(examplePlate.agreed?.type).toBe('decisions');
});

test('every figure can be chosen, and the first three are to begin with', () => {
  const offered = offeredFigures(worksheets, exampleLookup, exampleSources);
  expect(offered.length).toBeGreaterThan(3);
  expect(offered.slice(0, 3)).toEqual(examplePlate.figures);
  expect(new Set(offered.map(({ id }) => id)).size).toBe(offered.length);
});

test('without decisions, what is still to be done stands there', () => {
  const { agreed } = plateOf({
    'wb0a-initiatief': [{ wie: 'Jongerenwerk', met: 'De jongerenraad', datum: '2026-09-11' }],
  });
  expect(agreed).toEqual({
    type: 'actions',
    items: ['Contact opnemen met De jongerenraad – Jongerenwerk, 11 september 2026'],
  });
});

test('the next moment is the first day from today on that something is agreed for', () => {
  expect(plateOf({ 'wb1a-gesprek-datum': '2026-10-14' }).next).toEqual({
    when: '14 oktober 2026',
    what: 'gesprek over de gegevens',
    who: '',
  });
  expect(plateOf({ 'wb1a-gesprek-datum': '2026-01-01' }).next).toBeUndefined();
});

test('nothing of a worksheet about a person is on it', () => {
  const personal = worksheets.filter((sheet) => sheet.personal === true);
  expect(personal).not.toEqual([]);
  const asked = new Set<string>();
  const lookup: Lookup = (id) => {
    asked.add(id);
    return exampleLookup(id);
  };
  const { thread } = plateContent(worksheets, lookup, exampleSources, exampleThread, {
    title: '',
    date: '2026-08-14',
  });
  expect(thread).not.toEqual([]);
  for (const { parts } of personal)
    for (const { fields } of parts) for (const { id } of fields) expect(asked.has(id), id).toBe(false);
});

test('an ambition that no thread runs through is told all the same, and so are its results', () => {
  const without = { steps: exampleThread.steps.slice(0, 1) };
  const answers = lookupIn(toAnswers(dossierOf(2, 1)));
  const { steps, thread } = plateContent(worksheets, answers, exampleSources, without, {
    title: '',
    date: '2026-08-14',
  });
  expect(steps.map(({ name }) => name)).toEqual(['Ambitie', 'Resultaat', 'Indicator']);
  expect(thread.map(({ text, links }) => [text, links.length])).toEqual([
    ['We willen dat groep 1 gezond opgroeit en meedoet.', 1],
    ['We willen dat groep 2 gezond opgroeit en meedoet.', 1],
  ]);
});

test('of an empty dossier it says which questions to begin with, in all worksheets but those about a person', () => {
  const empty = plateOf({}, '');
  expect(isPlateEmpty(empty)).toBe(true);
  const missing = missingQuestions(worksheets, empty);
  expect(missing.map(({ field }) => field.id)).toEqual(
    [
      'wb0a-gezamenlijk-vraagstuk',
      'wb0a-urgentie',
      'wb1a-lokaal',
      'wb1b-ambities',
      'wb2-tabel',
      'wbbij-bijeenkomsten',
    ].map(toFieldId),
  );
  expect(missingQuestions(worksheets, examplePlate)).toEqual([]);
});
