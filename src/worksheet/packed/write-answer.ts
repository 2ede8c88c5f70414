/** Answers as bytes for a link: what `readAnswer` reads. */
import { type Answer, answerOf } from '../answers/answers.ts';
import { isReference, type Value } from '../answers/value.ts';
import type { ByteWriter } from './byte-writer.ts';
import { tags } from './packed-answers.ts';

/** @param answer as `settledAnswer` makes them. */
export function writeAnswer(bytes: ByteWriter, answer: Answer | undefined): void {
  if (answer === undefined) bytes.number(tags.none);
  else if (answer.type === 'value') writeValue(bytes, answer.value);
  else if (answer.type === 'group') {
    const columns = Object.entries(answer.cells);
    bytes.number(tags.group).number(columns.length);
    for (const [column, cell] of columns) writeAnswer(bytes.text(column), cell);
  } else {
    const columns = [...new Set(answer.rows.flatMap(({ cells }) => Object.keys(cells)))];
    bytes.number(tags.rows).number(columns.length);
    for (const column of columns) bytes.text(column);
    bytes.number(answer.rows.length);
    for (const { id, cells } of answer.rows) {
      bytes.id(id, 'r');
      for (const column of columns) writeAnswer(bytes, answerOf(cells, column));
    }
  }
}

function writeValue(bytes: ByteWriter, value: Value): void {
  if (typeof value === 'string') bytes.number(tags.text).text(value);
  else if (typeof value === 'boolean') bytes.number(value ? tags.yes : tags.none);
  else if (isReference(value)) bytes.number(tags.text).text(value.text);
  else {
    bytes.number(tags.list).number(value.length);
    for (const one of value) bytes.text(one);
  }
}
