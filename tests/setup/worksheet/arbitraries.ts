/** Generators for property tests: answers of every shape, and what two tabs can do to them. */

import fc from 'fast-check';
import { toRowId } from '../../../src/basics/ids.ts';
import type { Answer, Answers, Row } from '../../../src/worksheet/answers/answers.ts';
import type { Value } from '../../../src/worksheet/answers/value.ts';

/** Few moments, so that registers often collide in time. */
const moment = fc.integer({ min: 0, max: 4 });

/** Ids that every object inherits are ids like any other. */
const fieldId = fc.constantFrom('wens', 'keuze', 'groep', 'constructor', 'toString');
const columnId = fc.constantFrom('naam', 'waarom', 'acties', 'valueOf');
const rowId = fc.constantFrom('r-1', 'r-2', 'r-3', 'hasOwnProperty').map(toRowId);

export const words: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', '   ', 'sport', 'Łódź-plein', 'eerste regel\ntweede regel', '=1+1', '\ud800'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

export const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: words },
  fc.boolean(),
  fc.uniqueArray(fc.constantFrom('ja', 'nee', 'later'), { maxLength: 3 }),
  fc.record({ row: rowId, text: words }),
);

const stamped = <Content>(content: fc.Arbitrary<Content>) => fc.record({ value: content, changedAt: moment });

/** A text that names a row, or named one until an older site changed it. */
const name: fc.Arbitrary<Answer> = fc
  .record({ said: words, named: fc.option(words, { nil: undefined }), row: rowId, changedAt: moment })
  .map(({ said, named, row, changedAt }) => ({
    type: 'value',
    link: { row, text: named ?? said },
    value: said,
    changedAt,
  }));

const valueAnswer: fc.Arbitrary<Answer> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({ value, changedAt: moment })
      .map((register): Answer => ({ type: 'value', ...register })),
  },
  name,
);

/** Answers with rows and groups, to `depth` levels of them. */
function answersTo(depth: number, id: fc.Arbitrary<string>): fc.Arbitrary<Answers> {
  return fc.dictionary(id, answerTo(depth), { maxKeys: 4 });
}

function answerTo(depth: number): fc.Arbitrary<Answer> {
  if (depth === 0) return valueAnswer;
  const cells = answersTo(depth - 1, columnId);
  const row: fc.Arbitrary<Row> = fc.record({
    id: rowId,
    deleted: stamped(fc.boolean()),
    position: stamped(fc.integer({ min: -1, max: 3 })),
    cells,
  });
  const rows = fc
    .uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 })
    .map((list): Answer => ({ type: 'rows', rows: list }));
  const group = cells.map((content): Answer => ({ type: 'group', cells: content }));
  return fc.oneof(valueAnswer, { weight: 2, arbitrary: rows }, group);
}

/** Any answers a worksheet can have: values, groups, rows, and rows within a row. */
export const answers: fc.Arbitrary<Answers> = answersTo(2, fieldId);

/** A rows answer, empty and deleted rows among them. */
export const rowsAnswer: fc.Arbitrary<Answer> = answerTo(2).filter(({ type }) => type === 'rows');

/** One thing a person can do in a tab. `at` counts the rows that are seen, and wraps around. */
export type Edit =
  | { readonly type: 'set'; readonly field: string; readonly value: Value }
  | { readonly type: 'set-group'; readonly column: string; readonly value: Value }
  | { readonly type: 'add' }
  | { readonly type: 'set-cell'; readonly at: number; readonly column: string; readonly value: Value }
  | { readonly type: 'add-nested'; readonly at: number }
  | { readonly type: 'set-nested'; readonly at: number; readonly nested: number; readonly value: Value }
  | { readonly type: 'move'; readonly at: number; readonly step: -1 | 1 }
  | { readonly type: 'remove'; readonly at: number }
  | { readonly type: 'undo-remove' }
  | { readonly type: 'clear' }
  | { readonly type: 'undo-clear' };

const at = fc.nat({ max: 3 });

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('set' as const), field: fc.constantFrom('wens', 'idee'), value }),
  fc.record({ type: fc.constant('set-group' as const), column: fc.constantFrom('naam', 'dag'), value }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('add' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('set-cell' as const),
      at,
      column: fc.constantFrom('naam', 'waarom'),
      value,
    }),
  },
  fc.record({ type: fc.constant('add-nested' as const), at }),
  fc.record({ type: fc.constant('set-nested' as const), at, nested: at, value }),
  fc.record({ type: fc.constant('move' as const), at, step: fc.constantFrom<-1 | 1>(-1, 1) }),
  fc.record({ type: fc.constant('remove' as const), at }),
  fc.record({ type: fc.constant('undo-remove' as const) }),
  fc.record({ type: fc.constant('clear' as const) }),
  fc.record({ type: fc.constant('undo-clear' as const) }),
);

/** What happens next: one of the two tabs makes an edit, or takes in what the other has, or an old version. */
export type Step =
  | { readonly type: 'edit'; readonly tab: 0 | 1; readonly edit: Edit; readonly clock: number }
  | { readonly type: 'merge'; readonly tab: 0 | 1 }
  | { readonly type: 'merge-old'; readonly tab: 0 | 1; readonly version: number };

const tab = fc.constantFrom<0 | 1>(0, 1);

/** Any interleaving of edits and merges. `clock` is what a wild clock says at that moment. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ type: fc.constant('edit' as const), tab, edit, clock: moment }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('merge' as const), tab }) },
    fc.record({ type: fc.constant('merge-old' as const), tab, version: fc.nat({ max: 40 }) }),
  ),
  { maxLength: 40, size: 'max' },
);
