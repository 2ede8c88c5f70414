/** Whether there is room in storage, tried by writing as many spaces, which are removed at once. */
import type { Result } from '../../basics/result.ts';
import { isSharedComputer, removeItem, writeItem } from '../browser/browser-storage.ts';
import type { SaveProblem } from '../browser/item-format.ts';
import { roomKey } from '../browser/key-names.ts';

/** Checked first: what was stored and then withdrawn may already have reached another tab. */
export function roomForCharacters(characters: number): Result<undefined, SaveProblem> {
  const place = isSharedComputer() ? 'tab' : 'browser';
  const outcome = writeItem(roomKey, ' '.repeat(characters), place);
  removeItem(roomKey, place);
  return outcome;
}
