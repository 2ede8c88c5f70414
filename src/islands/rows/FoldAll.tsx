import { questionText } from '../../text/questions.ts';
import { focusInSight } from '../dialog/focus.ts';

interface Props {
  /** Id of the question. */
  readonly list: string;
  readonly isAnyFolded: boolean;
  readonly onTurn: (isFolded: boolean) => void;
}

/** Under a list of which rows are folded. Opened, the list is read from its start: there the focus goes. */
export function FoldAll({ list, isAnyFolded, onTurn }: Props) {
  const id = `${list}-alles`;
  return (
    <button
      type="button"
      id={id}
      aria-labelledby={`${id} ${list}-label`}
      className="nl-button nl-button--subtle rows__all"
      onClick={({ currentTarget: button }) => {
        onTurn(!isAnyFolded);
        if (isAnyFolded) focusInSight(button.closest('.rows')?.querySelector('[data-row] [aria-expanded]'));
      }}
    >
      {isAnyFolded ? questionText.rows.unfoldAll : questionText.rows.foldAll}
    </button>
  );
}
