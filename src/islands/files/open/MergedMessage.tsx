import { useState } from 'preact/compat';
import { undoLast } from '../../../storage/dossier-undo.ts';
import { dossierText } from '../../../text/dossiers.ts';

/** What was merged, with the way back beside it. */
export function MergedMessage({ text }: { readonly text: string }) {
  const { undo, undone, notStored } = dossierText.list;
  const [outcome, setOutcome] = useState('');
  if (outcome !== '')
    return (
      <span tabIndex={-1} ref={(shown) => shown?.focus()}>
        {outcome}
      </span>
    );
  return (
    <>
      <span>{`${text} `}</span>
      <button
        type="button"
        className="nl-button nl-button--secondary"
        onClick={() => setOutcome(undoLast() ? undone : notStored)}
      >
        {undo}
      </button>
    </>
  );
}
