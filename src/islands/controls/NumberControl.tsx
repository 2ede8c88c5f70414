import { useState } from 'preact/compat';
import { parseDutchNumber, saysUnit } from '../../basics/dutch-format.ts';
import { text } from '../../text/nl.ts';
import { announce } from '../dialog/announce.ts';
import { takesPlainLine } from './plain-typing.ts';

interface Props {
  readonly id: string;
  readonly describedBy: string | undefined;
  /** Named in what is said once the field is left. */
  readonly label: string;
  readonly unit: string | undefined;
  /** The number of a year is asked. */
  readonly isYear: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Takes Dutch decimals, with or without the unit, which is shown once. What is no number stays as it was typed, with a message once typing is done. */
export function NumberControl({ id, describedBy, label, unit, isYear, value, onChange }: Props) {
  const [isTyping, setTyping] = useState(false);
  const isNoNumber = value.trim() !== '' && parseDutchNumber(value, unit) === undefined;
  const isWrong = isNoNumber && !isTyping;
  const wrong = isYear ? text.worksheet.notAYear : text.worksheet.notANumber;
  const isUnitShown = unit !== undefined && !saysUnit(value, unit);
  const errorId = `${id}-fout`;
  const unitId = `${id}-eenheid`;
  const described = [isWrong && errorId, isUnitShown && unitId, describedBy].filter(Boolean).join(' ');
  return (
    <>
      <p className="number">
        <input
          className={`utrecht-textbox utrecht-textbox--html-input number__input${isWrong ? ' utrecht-textbox--invalid' : ''}`}
          id={id}
          ref={takesPlainLine}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={described || undefined}
          aria-invalid={isWrong || undefined}
          value={value}
          onChange={(event) => {
            setTyping(true);
            onChange(event.currentTarget.value);
          }}
          onBlur={() => {
            setTyping(false);
            if (isTyping && isNoNumber) announce(`${label}: ${wrong}`);
          }}
        />
        {isUnitShown && (
          <span className="number__unit" id={unitId}>
            {unit}
          </span>
        )}
      </p>
      {isWrong && (
        <p className="question__error utrecht-form-field-error-message" id={errorId}>
          {wrong}
        </p>
      )}
    </>
  );
}
