import type { ReactNode } from 'preact/compat';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly children: ReactNode;
}

/** A control with its label above it, and its help between them: describe the control by `helpOf(id)`. */
export function LabelledField({ id, label, help, children }: Props) {
  return (
    <div className="ask-field">
      <label className="question__label" htmlFor={id}>
        {label}
      </label>
      {help !== undefined && (
        <p className="question__help utrecht-form-field-description" id={helpOf(id)}>
          {help}
        </p>
      )}
      {children}
    </div>
  );
}

export const helpOf = (id: string) => `${id}-help`;
