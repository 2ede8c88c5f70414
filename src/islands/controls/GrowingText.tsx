import { plainLine } from '../../basics/plain-text.ts';
import { takesPlainLine, takesPlainText, tidyLine } from './plain-typing.ts';

interface Props {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly value: string;
  /** Lines that an empty one has room for. */
  readonly room: 'one-line' | 'some-lines';
  /** A short text goes on on the next line when it has to, and never has line breaks of its own. */
  readonly hasLineBreaks: boolean;
  readonly onChange: (value: string) => void;
}

/**
 * A text control that is as tall as its text: an answer is never half in sight, on the beamer or in print. The wrapper
 * holds a hidden replica of the text in the same grid cell (`data-text`, drawn by CSS), so the browser does the
 * measuring: no script, no jump.
 */
export function GrowingText({ id, describedBy, value, room, hasLineBreaks, onChange }: Props) {
  const shown = hasLineBreaks ? value : plainLine(value);
  return (
    <div className={`grow-text grow-text--${room}`} data-text={shown}>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        rows={room === 'some-lines' ? 3 : 1}
        autoComplete="off"
        aria-describedby={describedBy}
        value={shown}
        ref={hasLineBreaks ? takesPlainText : takesPlainLine}
        onChange={({ currentTarget: control }) => {
          if (!hasLineBreaks) tidyLine(control);
          onChange(control.value);
        }}
      />
    </div>
  );
}
