import { questionText } from '../../text/questions.ts';
import type { FieldSource } from '../../worksheet/mentions/sources.ts';
import { ConfirmDialog } from '../dialog/ConfirmDialog.tsx';

interface Props {
  /** Of the row: 'Zorg 2'. */
  readonly name: string;
  /** The questions that point at it. */
  readonly uses: readonly FieldSource[];
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** Asked before a row is removed that answers elsewhere refer to. */
export function RemovalQuestion({ name, uses, onRemove, onCancel }: Props) {
  return (
    <ConfirmDialog
      title={questionText.rows.stillUsed(name)}
      kind="loss"
      confirm={questionText.rows.remove}
      onConfirm={onRemove}
      onCancel={onCancel}
    >
      <ul>
        {uses.map(({ code, field }) => (
          <li key={field.id}>{questionText.rows.usedIn(code, field.label)}</li>
        ))}
      </ul>
      <p>{questionText.rows.usedStays}</p>
    </ConfirmDialog>
  );
}
