import type { RowId } from '../../basics/ids.ts';
import { questionText } from '../../text/questions.ts';

interface Props {
  readonly removed: { readonly row: RowId; readonly said: string };
  readonly handsFocus: (element: HTMLElement | null) => void;
  readonly onUndo: () => void;
}

/** Says which row was removed, and brings it back. */
export function RemovedRow({ removed: { row, said }, handsFocus, onUndo }: Props) {
  return (
    <p className="rows__undo" ref={handsFocus}>
      <span>{said}</span>{' '}
      <button type="button" className="nl-button nl-button--subtle" data-undo={row} onClick={onUndo}>
        {questionText.rows.undo}
      </button>
    </p>
  );
}
