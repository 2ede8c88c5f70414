import { useCallback, useRef, useState } from 'preact/compat';
import type { KeptNote, NoteKind } from '../../../worksheet/meeting/record.ts';
import { focusInSight } from '../../dialog/focus.ts';
import type { NoteDrafts } from './drafts.ts';

/** Which form for what has to be kept is open, and what was typed in each. */
export function useNotePanel() {
  const [kind, setKind] = useState<NoteKind>();
  const [edited, setEdited] = useState<KeptNote>();
  const drafts = useRef<NoteDrafts>(new Map());
  const open = useCallback((next: NoteKind | undefined) => {
    setEdited(undefined);
    setKind(next);
  }, []);
  const edit = useCallback((note: KeptNote) => {
    setEdited(note);
    setKind(note.kind);
  }, []);
  /** The focus goes back to what opens it. */
  const close = useCallback(() => {
    const opener =
      edited === undefined
        ? '.meeting__notes [aria-expanded="true"]'
        : `.kept-notes [data-row="${edited.row}"] [data-tool="edit"]`;
    const draft = kind === undefined ? undefined : drafts.current.get(kind);
    if (kind !== undefined && edited === undefined && draft !== undefined)
      drafts.current.set(kind, { ...draft, isSetAside: true });
    focusInSight(document.querySelector(opener));
    open(undefined);
  }, [kind, edited, open]);
  return { kind, edited, drafts, open, edit, close };
}
