import { expect, test } from 'vitest';
import { toFieldId, toWorksheetId } from '../../../../src/basics/ids.ts';
import { textOf } from '../../../../src/worksheet/answers/answers.ts';
import { lookupIn } from '../../../../src/worksheet/reading/lookup.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';

test('an answer is found under its own id alone, not under one that every object inherits', () => {
  const source = {
    worksheet: toWorksheetId('wb-x'),
    code: '1A',
    page: '/x/',
    field: Object({ id: 'constructor', type: 'text' }),
  };
  const lookup = lookupIn({ 'wb-x': toAnswers({ wens: 'x' }) }, { constructor: source, wens: source });
  expect(lookup(toFieldId('constructor'))).toBeUndefined();
  expect(textOf(lookup(toFieldId('wens')))).toBe('x');
});
