/** What the text under a key means, whatever is kept under it; and why it could not be stored. */
import type { Result } from '../../basics/result.ts';
import type { StorageProblem } from './browser-storage.ts';

/** `newer-format`: what is stored was written by a newer version of the site, and is not written over. */
export type SaveProblem = StorageProblem | { readonly type: 'newer-format' };

/** What the text under a key means. */
export interface ItemFormat<Content> {
  /** What there is when nothing is stored; never changed. */
  readonly empty: Content;
  readonly open: (
    text: string,
  ) => Result<{ readonly content: Content; readonly isWhole: boolean }, 'newer' | 'unreadable'>;
  readonly save: (content: Content) => string;
  /** Gives back `mine` itself when `theirs` holds nothing new. */
  readonly merge: (mine: Content, theirs: Content) => Content;
  /** What has to be merged with `before` to have `after`; for content that can be large. */
  readonly additions?: (before: Content, after: Content) => Content;
}
