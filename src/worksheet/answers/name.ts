/**
 * A text that names a row of another question ('GGD', of the list of partners). It stays a text like any other, so that an
 * older site, another program and a removed row leave it as it is; beside it stands which row it names, and what the text
 * was when it did. A text that meanwhile says something else was typed, and names nothing.
 */
import { toRowId } from '../../basics/ids.ts';
import { type Answer, partOf, type ValueAnswer } from './answers.ts';
import { type Change, changePart } from './change.ts';
import { stampAfter } from './stamp.ts';
import type { RowReference } from './value.ts';

/** The row that a text names; `undefined` for a text that is just a text. */
export function linkOf(answer: Answer | undefined): RowReference | undefined {
  const part = partOf(answer, 'value');
  if (typeof part?.link !== 'object' || part.link === null) return undefined;
  const { row, text }: { readonly row?: unknown; readonly text?: unknown } = part.link;
  return typeof row === 'string' && typeof text === 'string' && text === part.value
    ? { row: toRowId(row), text }
    : undefined;
}

/** Sets a text that names a row. A text that names none is set by `setValue`. */
export const setName =
  (link: RowReference): Change =>
  (answer, now) =>
    changePart(
      answer,
      'value',
      now,
      (previous, moment): ValueAnswer => ({
        ...previous,
        type: 'value',
        value: link.text,
        link,
        changedAt: stampAfter(previous, moment),
      }),
    );
