import { questionText } from '../../text/questions.ts';

/** Under a list of which rows are folded. Both stay, whatever is open: neither goes under the hand that presses it. */
export function FoldAll({ onTurn }: { readonly onTurn: (isFolded: boolean) => void }) {
  return (
    <p className="rows__all">
      <button type="button" className="nl-button nl-button--subtle" onClick={() => onTurn(false)}>
        {questionText.rows.unfoldAll}
      </button>
      <button type="button" className="nl-button nl-button--subtle" onClick={() => onTurn(true)}>
        {questionText.rows.foldAll}
      </button>
    </p>
  );
}
