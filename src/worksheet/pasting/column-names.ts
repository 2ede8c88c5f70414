/** Whether a first row names the columns of a list, and is no row itself. */
import { sameWords } from '../../basics/plain-text.ts';
import type { Column } from '../definition/definition.ts';

/**
 * Every name says what its column asks; or half of them, and no fewer than two, are each in the words of another question of the
 * list. A mark at the end does not count.
 */
export function namesColumns(
  names: readonly string[],
  columns: readonly Column[],
  asked: readonly Column[],
): boolean {
  const said = names.filter((name) => name !== '');
  const meant = new Set(
    names.map((name, at) =>
      isOption(name, columns[at])
        ? undefined
        : (asked.find((column) => isLabel(name, column)) ?? asked.find((column) => isInLabel(name, column))),
    ),
  );
  meant.delete(undefined);
  if (meant.size >= 2 && 2 * meant.size >= said.length) return true;
  return (
    said.length > 0 &&
    names.every((name, at) => {
      const column = columns[at];
      return name === '' || (column !== undefined && isLabel(name, column));
    })
  );
}

function isLabel(name: string, { label }: Column): boolean {
  const bare = (text: string) => text.trim().replace(/[?:.]+$/, '');
  return sameWords(bare(name), [bare(label)], String) !== undefined;
}

/** Letters of a word within a label that names it: shorter ones ('de', 'van') are in every label. */
const tellingLetters = 4;

/** 'Rol' and 'vraagstuk' of 'Rol bij dit vraagstuk', and not 'Rollen' or 'dit'. */
function isInLabel(name: string, { label }: Column): boolean {
  const words = (text: string) =>
    ` ${
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    } `;
  const at = words(label).indexOf(words(name));
  return name.trim() !== '' && (at === 0 || (at > 0 && name.trim().length >= tellingLetters));
}

/** An answer, whatever the question is called. */
function isOption(text: string, column: Column | undefined): boolean {
  return column?.type === 'choice' && sameWords(text, column.options, ({ label }) => label) !== undefined;
}
