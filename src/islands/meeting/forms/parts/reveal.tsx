import type { FieldId } from '../../../../basics/ids.ts';
import { setValue } from '../../../../worksheet/answers/change.ts';
import { besideQuestion } from '../../../../worksheet/meeting/beside.ts';
import { isRevealed } from '../../../../worksheet/meeting/revealed.ts';
import { type MeetingContext, useMeeting } from '../../context/meeting-context.ts';

/** Shows what everybody gave, or hides it: for the chair and the room alike. */
export function toggleRevealed({ lookup, changeQuietly }: MeetingContext, field: FieldId): void {
  const shown = besideQuestion.shown(field);
  changeQuietly(shown, setValue(!isRevealed(lookup(shown))));
}

interface Props {
  readonly field: FieldId;
  readonly words: { readonly show: string; readonly hide: string };
  /** Everybody is in: this is what comes next. */
  readonly isNext: boolean;
}

export function RevealButton({ field, words, isNext }: Props) {
  const meeting = useMeeting();
  const isShown = isRevealed(meeting.lookup(besideQuestion.shown(field)));
  return (
    <button
      type="button"
      data-reveal=""
      className={`nl-button nl-button--${isNext && !isShown ? 'primary' : 'secondary'}`}
      onClick={() => toggleRevealed(meeting, field)}
    >
      {isShown ? words.hide : words.show}
    </button>
  );
}
