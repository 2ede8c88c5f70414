import { expect, test } from 'vitest';
import { shownLines } from '../../../../src/worksheet/input/shown-lines.ts';
import { askableFields } from '../../../../src/worksheet/saved/asked-fields.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { type PlainValue, worksheets } from '../../../setup/worksheet/worksheets.ts';

function linesOf(id: string, said: PlainValue): readonly string[] {
  const found = askableFields(worksheets).find(({ field }) => field === id);
  if (found === undefined) throw new Error(`${id} is not asked`);
  return shownLines(found.definition, toAnswers({ [id]: said })[id]);
}

test('a text is a line as it was written', () => {
  expect(linesOf('wb0a-kwesties', 'Te weinig tijd\nen geld')).toEqual(['Te weinig tijd\nen geld']);
});

test('each row is a line, with what stands in it by its label; a row that says nothing is none', () => {
  expect(
    linesOf('wb0a-partijen', [
      { organisatie: 'GGD', werkveld: 'jgz', rol: 'Ziet elk kind' },
      { organisatie: '' },
    ]),
  ).toEqual(['GGD · Jeugdgezondheidszorg · Ziet elk kind']);
});

test('of what was not answered there is nothing', () => {
  expect(linesOf('wb0a-kwesties', ' ')).toEqual([]);
});
