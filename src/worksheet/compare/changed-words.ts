/** Which words of a text are gone, and which are new: made by jsdiff, the only module of the core that is not ours. */
import { diffWordsWithSpace } from 'diff';

export interface Piece {
  readonly type: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Of words, spaces and punctuation marks. With more changes than this a text was written anew; looking further takes long. */
const mostChanges = 400;

/** With less of the words in common, marks between them would be a riddle: then it is all gone, and all new. */
const leastCommon = 0.3;

/** The one text and the other, in pieces: without the new ones it is `from`, without those that are gone it is `to`. */
export function changedWords(from: string, to: string): readonly Piece[] {
  const whole = [...piece('gone', from), ...piece('new', to)];
  if (from === '' || to === '') return whole;
  const parts = diffWordsWithSpace(from, to, { maxEditLength: mostChanges });
  if (parts === undefined) return whole;
  const common = parts.reduce(
    (total, { added, removed, value }) => total + (added || removed ? 0 : value.trim().length),
    0,
  );
  if (common < leastCommon * Math.min(from.length, to.length)) return whole;
  const pieces: Piece[] = [];
  let [gone, added] = ['', ''];
  const flush = () => {
    pieces.push(...piece('gone', gone), ...piece('new', added));
    [gone, added] = ['', ''];
  };
  for (const [at, { added: isNew, removed: isGone, value }] of parts.entries()) {
    const isBetween = value.trim() === '' && at + 1 < parts.length && gone + added !== '';
    if (isGone) gone += value;
    else if (isNew) added += value;
    else if (isBetween) {
      // A space between two words that both changed: one change, and no mosaic.
      gone += value;
      added += value;
    } else {
      flush();
      pieces.push({ type: 'same', text: value });
    }
  }
  flush();
  return pieces;
}

const piece = (type: Piece['type'], text: string): readonly Piece[] => (text === '' ? [] : [{ type, text }]);
