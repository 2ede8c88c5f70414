/**
 * Answers that leave for somebody else: as they read, without a history (removed rows, moments, keys of a newer version), and
 * as bytes for a link. A file and a link of the same answers are read as the same.
 */
import { fingerprint } from '../../basics/fingerprint.ts';
import { type RowId, toRowId } from '../../basics/ids.ts';
import { type Answer, type Answers, answerOf, noAnswers, type Row } from '../answers/answers.ts';
import { isAside } from '../answers/aside.ts';
import { visibleRows } from '../answers/rows.ts';
import { isReference, type Value } from '../answers/value.ts';
import { isAnswered } from '../answers/walk.ts';
import type { ByteReader } from './packed-bytes.ts';

/** All of one moment, rows in their order and those that say nothing left out; `undefined` for no answer. */
export function settledAnswer(answer: Answer | undefined, changedAt: number): Answer | undefined {
  if (answer === undefined || !isAnswered(answer)) return undefined;
  switch (answer.type) {
    case 'value':
      return { type: 'value', value: settledValue(answer.value), changedAt };
    case 'group':
      return { type: 'group', cells: settledAnswers(answer.cells, changedAt) };
    case 'rows': {
      const rows = visibleRows(answer).map(({ id, cells }) => ({
        id,
        cells: settledAnswers(cells, changedAt),
      }));
      return rowsOf(
        rows.filter(({ cells }) => Object.keys(cells).length > 0),
        changedAt,
      );
    }
  }
}

/** In the order of their ids, so that the same is written as the same. */
export function settledAnswers(answers: Answers, changedAt: number): Answers {
  const ids = Object.keys(answers).filter((id) => !isAside(id));
  return Object.fromEntries(
    ids.sort().flatMap((id): readonly (readonly [string, Answer])[] => {
      const settled = settledAnswer(answerOf(answers, id), changedAt);
      return settled === undefined ? [] : [[id, settled]];
    }),
  );
}

/** A row that is referred to is elsewhere: its words go along. */
function settledValue(value: Value): Value {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'boolean') return value;
  return isReference(value) ? value.text.toWellFormed() : value.map((one) => one.toWellFormed());
}

type NewRow = Pick<Row, 'id' | 'cells'>;

function rowsOf(rows: readonly NewRow[], changedAt: number): Answer {
  return {
    type: 'rows',
    rows: rows.map(({ id, cells }, at) => ({
      id,
      deleted: { value: false, changedAt },
      position: { value: at, changedAt },
      cells,
    })),
  };
}

/** Three bytes that stand for a question: its whole id would take a link of ten questions half of its room. */
export const fieldCode = (field: string): number => Number.parseInt(fingerprint(field).slice(0, 6), 16);

/** What stands before an answer. */
export const tags = { none: 0, text: 1, yes: 2, list: 3, group: 4, rows: 5 } as const;

/** Rows in rows in rows is one more than any worksheet has. */
const deepest = 4;

/** What was written, whatever edition asked it: the definition of the question has to judge it. */
export function readAnswer(bytes: ByteReader, changedAt: number, depth = 0): Answer | undefined {
  switch (bytes.number()) {
    case tags.none:
      return undefined;
    case tags.text:
      return { type: 'value', value: bytes.text(), changedAt };
    case tags.yes:
      return { type: 'value', value: true, changedAt };
    case tags.list:
      return { type: 'value', value: bytes.list(() => bytes.text()), changedAt };
    case tags.group:
      if (depth >= deepest) break;
      return {
        type: 'group',
        cells: cellsFrom(bytes.list(() => [bytes.text(), readAnswer(bytes, changedAt, depth + 1)])),
      };
    case tags.rows: {
      if (depth >= deepest) break;
      const columns = bytes.list(() => bytes.text());
      const rows = new Map<RowId, NewRow>();
      for (const row of bytes.list((): NewRow => {
        const id = toRowId(bytes.id('r'));
        return {
          id,
          cells: cellsFrom(columns.map((column) => [column, readAnswer(bytes, changedAt, depth + 1)])),
        };
      }))
        if (!rows.has(row.id)) rows.set(row.id, row);
      return rowsOf([...rows.values()], changedAt);
    }
  }
  bytes.isBroken = true;
  return undefined;
}

function cellsFrom(cells: readonly (readonly [string, Answer | undefined])[]): Answers {
  const there = cells.flatMap(([column, cell]): readonly (readonly [string, Answer])[] =>
    cell === undefined || column === '__proto__' ? [] : [[column, cell]],
  );
  return there.length === 0 ? noAnswers : Object.fromEntries(there);
}
