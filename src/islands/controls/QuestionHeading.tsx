import { text } from '../../text/nl.ts';
import type { Need } from '../../worksheet/reading/progress.ts';
import { NameInRow } from './NameInRow.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help: string | undefined;
  readonly need: Need;
  /** The row it is asked in. */
  readonly within?: string | undefined;
}

const neededId = (id: string) => `${id}-nodig`;
export const helpIdOf = (id: string) => `${id}-help`;

/** What is said of a question beside its name: that it is still needed, its help, and what else it is given. */
export function describedBy(
  id: string,
  { need, help }: { readonly need?: Need; readonly help?: string | undefined },
  ...more: readonly (string | false | undefined)[]
): string | undefined {
  const ids = [need === 'missing' && neededId(id), help !== undefined && helpIdOf(id), ...more];
  return ids.filter(Boolean).join(' ') || undefined;
}

/**
 * What a question with many controls is called: that it is still needed is part of it. Of its buttons it is not said: a
 * description that has changed is said twice (Orca in Firefox).
 */
export function groupName(id: string, need: Need): string {
  return need === 'missing' ? `${id}-label ${neededId(id)}` : `${id}-label`;
}

/** The question above controls that have names of their own: rows, groups, derived values. */
export function QuestionHeading({ id, label, help, need, within }: Props) {
  return (
    <>
      <p className="question__heading">
        <span className="question__label" id={`${id}-label`}>
          <NameInRow name={label} within={within} />
        </span>
        <NeededMark id={id} need={need} />
      </p>
      {help !== undefined && (
        <p className="question__help utrecht-form-field-description" id={helpIdOf(id)}>
          {help}
        </p>
      )}
    </>
  );
}

/**
 * Says what is still missing; it never blocks, so it is no `aria-required`. Its room stays when it goes: nothing moves under
 * who types the first letter.
 */
export function NeededMark({ id, need }: { readonly id: string; readonly need: Need }) {
  if (need === undefined) return null;
  return (
    <span className="question__needed nl-data-badge" id={neededId(id)} data-need={need} data-pagefind-ignore>
      {text.worksheet.needed}
    </span>
  );
}
