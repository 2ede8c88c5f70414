import type { RowsField } from '../../../../worksheet/definition/definition.ts';
import { addPeople, notInRound } from '../../../../worksheet/meeting/people.ts';
import { acceptAll, type Proposal, proposalsFor } from '../../../../worksheet/reading/carry-over.ts';
import { useHandsFocus } from '../../../dialog/focus.ts';
import { useMeeting } from '../../context/meeting-context.ts';

interface Ready {
  readonly texts: readonly string[];
  readonly take: () => void;
}

/** What stands ready in another worksheet for this list; in the room's window nothing, since nothing is changed there. */
export function useReady(field: RowsField, isWanted: (one: Proposal) => boolean = () => true): Ready {
  const { lookup, sources, change, isRoom } = useMeeting();
  const proposals = isRoom ? [] : proposalsFor(field, lookup, sources).filter(isWanted);
  return {
    texts: proposals.map(({ text }) => text),
    take: () => change(field.id, acceptAll(proposals)),
  };
}

/** Who can stand ready for a round: who is there; as long as nobody is ticked, all partners. */
export function useReadyPeople(field: RowsField, who: string): Ready {
  const { lookup, sources, change, present } = useMeeting();
  const there = notInRound(field, present, lookup);
  const partners = proposalsFor(field, lookup, sources).filter(
    ({ text }) => present.length === 0 || there.includes(text),
  );
  const others = there.filter((name) => !partners.some(({ text }) => text === name));
  return {
    texts: [...partners.map(({ text }) => text), ...others],
    take: () => change(field.id, addPeople(who, partners, others)),
  };
}

interface Props {
  readonly ready: Ready;
  readonly label: (count: number) => string;
  readonly onTaken?: () => void;
}

/** All of it, as one press. */
export function ReadyButton({ ready: { texts, take }, label, onTaken }: Props) {
  // It goes once it is pressed: what it brought is there by then.
  const goes = useHandsFocus((button) => {
    const brought = button.closest('.meeting__main');
    return (
      brought?.querySelector('[data-row] textarea') ??
      brought?.querySelector('[data-row] button:not([aria-disabled="true"])')
    );
  });
  if (texts.length === 0) return null;
  return (
    <button
      type="button"
      ref={goes}
      className="nl-button nl-button--secondary"
      onClick={() => {
        take();
        onTaken?.();
      }}
    >
      {label(texts.length)}
    </button>
  );
}
