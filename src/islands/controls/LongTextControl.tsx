interface Props {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly value: string;
  readonly layout: 'field' | 'cell';
  readonly onChange: (value: string) => void;
}

/**
 * A text area that is as tall as its text. The wrapper holds a hidden replica of the text in the same grid cell
 * (`data-text`, drawn by CSS), so the browser does the measuring: no script, no jump, and it prints in full.
 */
export function LongTextControl({ id, describedBy, value, layout, onChange }: Props) {
  return (
    <div className={`grow-text grow-text--${layout}`} data-text={value}>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        rows={layout === 'field' ? 3 : 1}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
