import { text } from '../../text/nl.ts';
import type { Option } from '../../worksheet/definition/definition.ts';

interface Props {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly options: readonly Option[];
  readonly value: string;
  /** In the cell of a table. */
  readonly isNarrow?: boolean;
  readonly onChange: (value: string) => void;
}

/**
 * One choice in little room. An answer that is no longer offered stays in the list, so that it is not lost. A
 * select shows as much as it has room for; print shows `data-text` in its place.
 */
export function ChoiceSelect({ id, describedBy, options, value, isNarrow, onChange }: Props) {
  const isUnknown = value !== '' && !options.some((option) => option.id === value);
  return (
    <div className="one-line" data-text={options.find((option) => option.id === value)?.label ?? value}>
      <select
        className="utrecht-select utrecht-select--html-select"
        id={id}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{isNarrow ? text.worksheet.noChoiceShort : text.worksheet.noChoice}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
        {isUnknown && <option value={value}>{value}</option>}
      </select>
    </div>
  );
}
