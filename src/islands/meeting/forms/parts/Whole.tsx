interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: string) => void;
}

/** A small whole number. What cannot be is not taken over: the box shows what holds once it is left. */
export function Whole({ id, label, value, most, onChange }: Props) {
  return (
    <span className="whole">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input whole__input"
        type="number"
        min={1}
        max={most}
        value={String(value)}
        onInput={(event) => {
          const typed = Number(event.currentTarget.value);
          if (Number.isInteger(typed) && typed >= 1 && typed <= most) onChange(String(typed));
        }}
        onBlur={(event) => {
          event.currentTarget.value = String(value);
        }}
      />
    </span>
  );
}
