import { useOwnId } from '../../preact/use-own-id.ts';

interface Props {
  readonly label: string;
  readonly isIn: boolean;
  readonly onChange: (isIn: boolean) => void;
}

/** Whether a worksheet about a person, or what partners said, goes along in one file. */
export function PersonalChoice({ label, isIn, onChange }: Props) {
  const id = useOwnId();
  return (
    <p className="choice">
      <input
        className="utrecht-checkbox utrecht-checkbox--html-input"
        id={id}
        type="checkbox"
        checked={isIn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label className="choice__label" htmlFor={id}>
        {label}
      </label>
    </p>
  );
}
