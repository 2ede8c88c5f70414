/** What lies beside the dossier that is open in this tab, as islands follow it. */
import { atom, type ReadableAtom } from 'nanostores';
import { onItemWritten, onLeaving, onWiped, sharedComputerKey } from '../browser/browser-storage.ts';
import { $dossier, openCurrentDossier } from '../current/current-dossier.ts';
import type { BesideDossier } from './beside-dossier.ts';

interface BesideOpenDossier<Content> {
  /** `nothing` before `open`. */
  readonly $content: ReadableAtom<Content>;
  /** Reads it from storage, once a page, and keeps up with other tabs and with which dossier is open. */
  readonly open: () => void;
}

export function besideOpenDossier<Content>(
  kept: BesideDossier<Content>,
  nothing: Content,
): BesideOpenDossier<Content> {
  const $content = atom<Content>(nothing);
  let isOpen = false;
  let stopShowing = () => {};
  const show = () => {
    stopShowing();
    kept.of($dossier.get());
    stopShowing = kept.itemOf($dossier.get()).$content.subscribe((content) => $content.set(content));
  };
  return {
    $content,
    open: () => {
      if (isOpen) return;
      isOpen = true;
      openCurrentDossier();
      show();
      $dossier.listen(show);
      onItemWritten((key) => {
        if (key === sharedComputerKey) kept.sync();
        if (key === undefined || key === sharedComputerKey || key === kept.keyOf($dossier.get()))
          kept.of($dossier.get());
      });
      onWiped(() => kept.forget());
      // All is written as it changes; what failed then gets a last chance.
      onLeaving(() => kept.sync());
    },
  };
}
