import type { Field } from '../../worksheet/definition/definition.ts';
import { meetingOutcomes } from '../../worksheet/meeting/outcomes.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';

/** What was agreed or chosen in a meeting, under the answer it is about. */
export function MeetingOutcomes({ field }: { readonly field: Field }) {
  const { lookup } = useWorksheet();
  const texts = meetingOutcomes(field, lookup);
  if (texts.length === 0) return null;
  return (
    <div className="meeting-outcome">
      {texts.map((said) => (
        <p key={said}>{said}</p>
      ))}
    </div>
  );
}
