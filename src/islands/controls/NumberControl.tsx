import { useState } from 'react';
import { text } from '../../text/nl.ts';
import { parseDutchNumber } from '../../worksheet/dutch-format.ts';

interface Props {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly unit: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Takes Dutch decimals. What is no number stays as it was typed, with a message once typing is done. */
export function NumberControl({ id, describedBy, unit, value, onChange }: Props) {
  const [isTyping, setTyping] = useState(false);
  const isWrong = value.trim() !== '' && parseDutchNumber(value) === undefined && !isTyping;
  const errorId = `${id}-fout`;
  const described = [describedBy, isWrong ? errorId : undefined].filter(Boolean).join(' ');
  return (
    <>
      <p className="number">
        <input
          className={`utrecht-textbox utrecht-textbox--html-input number__input${isWrong ? ' utrecht-textbox--invalid' : ''}`}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={described || undefined}
          aria-invalid={isWrong || undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
        />
        {unit !== undefined && <span className="number__unit">{unit}</span>}
      </p>
      {isWrong && (
        <p className="question__error utrecht-form-field-error-message" id={errorId}>
          {text.worksheet.notANumber}
        </p>
      )}
    </>
  );
}
