import { text } from '../../text/nl.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help: string | undefined;
  readonly needed: boolean;
}

/** The question above controls that have names of their own: rows, groups, derived values. */
export function QuestionHeading({ id, label, help, needed }: Props) {
  return (
    <>
      <p className="question__heading">
        <span className="question__label" id={`${id}-label`}>
          {label}
        </span>
        {needed && <NeededBadge />}
      </p>
      {help !== undefined && (
        <p className="question__help utrecht-form-field-description" id={`${id}-help`}>
          {help}
        </p>
      )}
    </>
  );
}

/** 'Nodig' says what is still missing; it never blocks, so it is no `aria-required`. */
export function NeededBadge() {
  return (
    <span className="question__needed nl-data-badge" data-pagefind-ignore>
      {text.worksheet.needed}
    </span>
  );
}
