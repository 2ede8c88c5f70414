/** How well a dossier is kept outside the browser, as far as that is known. */
import { type Dossier, hasAnswers, hasInputs } from './dossier.ts';
import { fingerprintOf } from './dossier-fingerprint.ts';

/** `at` is when the last file was made, in ms since 1970; `undefined` when a clock was wrong. */
export type FileState =
  | { readonly type: 'nothing-to-keep' }
  | { readonly type: 'never' }
  /** A file that holds all of it was handed to the browser; only the person knows whether it arrived. */
  | { readonly type: 'handed-over'; readonly at: number | undefined; readonly holds: string }
  | { readonly type: 'new-work'; readonly at: number | undefined }
  | { readonly type: 'up-to-date'; readonly at: number | undefined };

/** What the dossier says decides, not when it came to say so: clocks differ, and are set back. */
export function fileState(dossier: Dossier, now: number): FileState {
  const { fileAt, file } = dossier.card;
  if (!hasAnswers(dossier) && !hasInputs(dossier)) return { type: 'nothing-to-keep' };
  if (fileAt === 0) return { type: 'never' };
  const at = fileAt > now ? undefined : fileAt;
  const holdsAll = file?.holds === fingerprintOf(dossier);
  if (file?.isSeen === false)
    return holdsAll ? { type: 'handed-over', at, holds: file.holds } : { type: 'never' };
  return { type: holdsAll ? 'up-to-date' : 'new-work', at };
}
