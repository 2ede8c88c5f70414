import { useCallback } from 'preact/compat';
import { leaveText } from './context/places.ts';
import type { useNotePanel } from './notes/use-note-panel.ts';
import { type LetterCommands, useLetterCommands } from './use-letter-commands.ts';
import { type MeetingKeys, useMeetingKeys } from './use-meeting-keys.ts';

interface Props
  extends Pick<MeetingKeys, 'onStep' | 'onUndo'>,
    Omit<LetterCommands, 'openPanel' | 'setHelpOpen'> {
  readonly panel: ReturnType<typeof useNotePanel>;
  readonly isHelpOpen: boolean;
  readonly setHelpOpen: (isOpen: boolean | ((isOpen: boolean) => boolean)) => void;
  readonly onLeave: () => void;
}

/** All keys of a meeting, where something may be open. That closes first: who presses Escape once too often stays in the meeting. */
export function useChairKeys({ panel, isHelpOpen, setHelpOpen, onLeave, onStep, onUndo, ...rest }: Props) {
  const { open, close } = panel;
  const isFormOpen = panel.kind !== undefined;
  const onEscape = useCallback(() => {
    if (isFormOpen) close();
    else if (isHelpOpen) setHelpOpen(false);
    else onLeave();
  }, [isFormOpen, close, isHelpOpen, setHelpOpen, onLeave]);
  const onLetter = useLetterCommands({ ...rest, openPanel: open, setHelpOpen });
  const onTyped = useCallback(
    () => document.querySelector<HTMLElement>('.meeting [data-typed]')?.focus(),
    [],
  );
  useMeetingKeys({ onStep, onLetter, onTyped, onTextLeft: leaveText, onEscape, onUndo });
}
