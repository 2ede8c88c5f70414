import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRowId } from '../../../../src/basics/ids.ts';
import type { Answer, Answers } from '../../../../src/worksheet/answers/answers.ts';
import { changeAnswer, setValue } from '../../../../src/worksheet/answers/change.ts';
import { mergeAnswers } from '../../../../src/worksheet/answers/merge.ts';
import { addRow, changeCell } from '../../../../src/worksheet/answers/rows.ts';
import type { Value } from '../../../../src/worksheet/answers/value.ts';
import type { Field } from '../../../../src/worksheet/definition/definition.ts';
import { allowedAnswer } from '../../../../src/worksheet/saved/allowed-answer.ts';
import { value } from '../../../setup/worksheet/arbitraries.ts';
import { toAnswers } from '../../../setup/worksheet/plain-answers.ts';
import { anyField, bron, doel } from '../../../setup/worksheet/small-worksheets.ts';
import { exampleAnswers, worksheets } from '../../../setup/worksheet/worksheets.ts';

const filled = (content: Value): Answer => ({ type: 'value', value: content, changedAt: 1 });
const rows: Answer = { type: 'rows', rows: [] };
const group: Answer = { type: 'group', cells: {} };
const text = filled('tekst');
const reference = filled({ row: toRowId('r-1'), text: 'Sport' });
const tick = filled(true);
const picks = filled(['meten']);
const all: readonly Answer[] = [text, tick, picks, reference, rows, group];

/** What each type of question can have; all else is no answer to it. */
const allowed: { readonly [type in Field['type']]: readonly Answer[] } = {
  text: [text],
  longtext: [text],
  number: [text],
  date: [text],
  choice: [text],
  scale: [text],
  multichoice: [picks],
  check: [tick],
  reference: [text, reference],
  rows: [rows],
  group: [group],
  derived: [],
};

describe('a question can have', () => {
  const fields = [bron, doel].flatMap(({ parts }) => parts.flatMap((part) => part.fields));

  test.each([...new Set(fields.map(({ type }) => type))])(
    '%s: what is of its type, and nothing else',
    (type) => {
      for (const field of fields.filter((candidate) => candidate.type === type))
        for (const answer of all)
          expect(allowedAnswer(field, answer)).toEqual(allowed[type].includes(answer) ? answer : undefined);
    },
  );

  test('every answer of the example case', () => {
    for (const { id, parts } of worksheets) {
      const answers = toAnswers(exampleAnswers(id));
      for (const field of parts.flatMap((part) => part.fields)) {
        const answer = answers[field.id];
        expect(allowedAnswer(field, answer), field.id).toBe(answer);
      }
    }
  });

  test('an option that it does not know', () => {
    const unknown = filled('constructor');
    expect(allowedAnswer(anyField('samen'), unknown)).toBe(unknown);
    const gone = filled(['weg', 'meten']);
    expect(allowedAnswer(anyField('stappen'), gone)).toBe(gone);
  });
});

describe('in rows and groups', () => {
  const cells = (more: Answers): Answers => ({ nieuw: text, onbekend: rows, ...more });
  const rounds = (more: Answers): Answer => ({
    type: 'rows',
    rows: [
      {
        id: toRowId('r-1'),
        deleted: { value: false, changedAt: 1 },
        position: { value: 0, changedAt: 1 },
        cells: cells(more),
      },
    ],
  });

  test('each cell can have what its column can; what no column knows is left alone', () => {
    const places: string[] = [];
    const found = allowedAnswer(anyField('rondes'), rounds({ nieuw: group, acties: text }), (place) =>
      places.push(place.join('.')),
    );
    expect(found).toMatchObject({ rows: [{ id: 'r-1', cells: { onbekend: rows } }] });
    expect(found?.type === 'rows' && Object.keys(found.rows[0]?.cells ?? {})).toEqual(['onbekend']);
    expect(places).toEqual(['r-1.nieuw', 'r-1.acties']);
  });

  test('rows in a row are looked into as well', () => {
    const deep = rounds({ acties: rounds({ actie: filled(true) }) });
    const places: string[] = [];
    allowedAnswer(anyField('rondes'), deep, (place) => places.push(place.join('.')));
    expect(places).toEqual(['r-1.acties.r-1.actie']);
  });

  test('what is all allowed is the very same answer, and what is not comes out the same each time', () => {
    const right = rounds({});
    expect(allowedAnswer(anyField('rondes'), right)).toBe(right);
    const wrong = rounds({ nieuw: group });
    const found = allowedAnswer(anyField('rondes'), wrong);
    expect(found).not.toBe(wrong);
    expect(allowedAnswer(anyField('rondes'), wrong)).toBe(found);
  });

  test('a change of one row leaves the others the same objects', () => {
    const made = ['r-1', 'r-2'].reduce<Answers>(
      (answers, id) => changeAnswer(answers, 'rondes', addRow(toRowId(id), { nieuw: true }), 1),
      {},
    );
    const rowsOf = (answers: Answers) => {
      const found = allowedAnswer(anyField('rondes'), answers['rondes']);
      return found?.type === 'rows' ? found.rows : [];
    };
    const changed = changeAnswer(made, 'rondes', changeCell(toRowId('r-1'), 'nieuw', setValue('x')), 2);
    expect(rowsOf(changed)[0]).not.toBe(rowsOf(made)[0]);
    expect(rowsOf(changed)[1]).toBe(rowsOf(made)[1]);
  });
});

test('a question has its own answer back, whatever of another type it met', () => {
  fc.assert(
    fc.property(value, fc.nat({ max: 9 }), fc.constantFrom(rows, group), (content, changedAt, other) => {
      const own: Answer = { type: 'value', value: content, changedAt };
      const merged = mergeAnswers({ wens: own }, { wens: other })['wens'];
      const kept = typeof content === 'string' ? own : undefined;
      expect(allowedAnswer(anyField('wens'), merged)).toEqual(kept);
    }),
  );
});
