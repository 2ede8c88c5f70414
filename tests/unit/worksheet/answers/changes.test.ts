import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/answers.ts';
import { changedPlaces } from '../../../../src/worksheet/answers/changes.ts';
import {
  addRow,
  changeCell,
  changeGroupCell,
  moveRow,
  removeRow,
} from '../../../../src/worksheet/answers/rows.ts';
import { answers } from '../../../setup/worksheet/arbitraries.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';

const before = toAnswers({ wens: 'sport', keuze: [{ naam: 'een' }, { naam: 'twee' }], groep: { dag: 'ma' } });

describe('the places where two versions differ', () => {
  test('are none for the same answers', () => {
    fc.assert(
      fc.property(answers, (same) => {
        expect(changedPlaces(same, same)).toEqual([]);
      }),
    );
  });

  test.each([
    ['a text', changeAnswer(before, 'wens', setValue('slaap'), 5), [['wens']]],
    ['a new answer', changeAnswer(before, 'idee', setValue('x'), 5), [['idee']]],
    [
      'a cell',
      changeAnswer(before, 'keuze', changeCell('keuze-2', 'naam', setValue('2')), 5),
      [['keuze', 'keuze-2', 'naam']],
    ],
    [
      'a cell of a group',
      changeAnswer(before, 'groep', changeGroupCell('dag', setValue('di')), 5),
      [['groep', 'dag']],
    ],
    ['a new row', changeAnswer(before, 'keuze', addRow('r-3'), 5), [['keuze', 'r-3', '']]],
    [
      'a row that is removed, with what was in it',
      changeAnswer(before, 'keuze', removeRow('keuze-1'), 5),
      [
        ['keuze', 'keuze-1', ''],
        ['keuze', 'keuze-1', 'naam'],
      ],
    ],
    [
      'two rows that changed places',
      changeAnswer(before, 'keuze', moveRow('keuze-1', 1), 5),
      [
        ['keuze', 'keuze-1', ''],
        ['keuze', 'keuze-2', ''],
      ],
    ],
  ])('is %s', (_name, after, places) => {
    expect(changedPlaces(before, after)).toEqual(places);
  });

  test('are all there is when everything is gone', () => {
    expect(changedPlaces(before, {})).toEqual([
      ['wens'],
      ['keuze', 'keuze-1', ''],
      ['keuze', 'keuze-2', ''],
      ['groep', 'dag'],
    ]);
  });
});
