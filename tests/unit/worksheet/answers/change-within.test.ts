import { expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import { setValue } from '../../../../src/worksheet/answers/change.ts';
import { changeWithin } from '../../../../src/worksheet/answers/change-within.ts';
import {
  answerAt,
  fieldPlace,
  inColumn,
  inRow,
  type Place,
} from '../../../../src/worksheet/answers/place.ts';
import { visibleRows } from '../../../../src/worksheet/answers/rows.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';

const answers = toAnswers({
  rondes: [{ acties: [{ wat: 'Bellen' }, { wat: 'Kiezen' }] }],
  afspraak: { wat: 'Praten' },
});
const rowIn = (place: Place, at: number): Place =>
  inRow(place, visibleRows(answerAt(answers, place))[at]?.id ?? toRowId('geen'));
const changed = (place: Place, value: string) => ({
  ...answers,
  [place.field]: changeWithin(place.steps, setValue(value))(answers[place.field], Date.now()),
});

test('changes the cell at a place, and no other', () => {
  const inner = inColumn(rowIn(fieldPlace('rondes'), 0), 'acties');
  const place = inColumn(rowIn(inner, 1), 'wat');
  const after = changed(place, 'Wegen');
  expect(answerAt(after, place)).toMatchObject({ value: 'Wegen' });
  expect(answerAt(after, inColumn(rowIn(inner, 0), 'wat'))).toMatchObject({ value: 'Bellen' });
  const inGroup = inColumn(fieldPlace('afspraak'), 'wat');
  expect(answerAt(changed(inGroup, 'Luisteren'), inGroup)).toMatchObject({ value: 'Luisteren' });
});

test('changes nothing in a row that is not there', () => {
  const gone = inColumn(inRow(fieldPlace('rondes'), toRowId('weg')), 'acties');
  expect(changed(gone, 'Iets')['rondes']).toEqual(answers['rondes']);
});
