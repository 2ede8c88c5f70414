import { useMemo } from 'preact/compat';
import type { MeetingQuestion } from '../../worksheet/meeting/questions.ts';
import type { NoteKind } from '../../worksheet/meeting/record.ts';
import type { MeetingContext } from './context/meeting-context.ts';
import { toggleRevealed } from './forms/parts/reveal.tsx';
import type { MeetingKeys } from './use-meeting-keys.ts';

export interface LetterCommands {
  /** Of the room's window, or switched off: none. */
  readonly areOff: boolean;
  readonly question: MeetingQuestion | undefined;
  readonly meeting: MeetingContext;
  readonly openPanel: (kind: NoteKind) => void;
  readonly openOverview: (isOpen: boolean) => void;
  readonly setHelpOpen: (change: (isOpen: boolean) => boolean) => void;
}

const none: MeetingKeys['onLetter'] = {};

/** What each letter does, as `meetingText.keys` says. */
export function useLetterCommands(props: LetterCommands): MeetingKeys['onLetter'] {
  const { areOff, question, meeting, openPanel, openOverview, setHelpOpen } = props;
  return useMemo(() => {
    const isHidable = question?.form === 'round' || question?.form === 'choose';
    return areOff
      ? none
      : {
          n: () => openPanel('note'),
          b: () => openPanel('decision'),
          a: () => openPanel('action'),
          o: () => openOverview(true),
          '?': () => openOverview(true),
          t: () => setHelpOpen((isOpen) => !isOpen),
          s: () => isHidable && toggleRevealed(meeting, question.field.id),
        };
  }, [areOff, question, meeting, openPanel, openOverview, setHelpOpen]);
}
