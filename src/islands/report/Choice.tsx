import type { ReactNode } from 'preact/compat';
import styles from '../../styles/pages/making.css?url';
import { loadStyles } from '../dialog/load-styles.ts';
import { useOwnId } from '../preact/use-own-id.ts';

/** What it looks like comes with it. */
export const loadChoiceStyles = () => loadStyles(styles);

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function ChoiceGroup({ title, children }: GroupProps) {
  return (
    <fieldset className="choice-group">
      <legend className="choice-group__title">{title}</legend>
      {children}
    </fieldset>
  );
}

interface Props {
  readonly type: 'radio' | 'checkbox';
  /** The same for radios of which one is chosen. */
  readonly name: string;
  readonly label: string;
  readonly about?: string | undefined;
  readonly isChosen: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** One of several, or to tick; what it means stands under it. */
export function Choice({ type, name, label, about, isChosen, isDisabled = false, onChange }: Props) {
  const id = useOwnId();
  const aboutId = `${id}-uitleg`;
  return (
    <>
      <p className="choice">
        <input
          className={
            type === 'radio'
              ? 'utrecht-radio-button utrecht-radio-button--html-input'
              : 'utrecht-checkbox utrecht-checkbox--html-input'
          }
          id={id}
          type={type}
          name={name}
          checked={isChosen}
          disabled={isDisabled}
          aria-describedby={about === undefined ? undefined : aboutId}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <label className="choice__label" htmlFor={id}>
          {label}
        </label>
      </p>
      {about !== undefined && (
        <p className="choice-group__about" id={aboutId}>
          {about}
        </p>
      )}
    </>
  );
}
