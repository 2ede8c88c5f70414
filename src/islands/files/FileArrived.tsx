import { useState } from 'preact/compat';
import { noteFileSeen } from '../../storage/dossiers-store.ts';
import { dossierText } from '../../text/dossiers.ts';

/** A file that was handed to the browser. */
export interface HandedOver {
  readonly dossier: string;
  /** `fingerprintOf` what is in it. */
  readonly holds: string;
}

interface Props {
  readonly file: HandedOver;
  readonly sentence: string;
  /** Saves it once more. */
  readonly onAgain: () => void;
}

export const askedText = dossierText.file.asked;

/** Asks whether a download arrived: a site cannot see that. */
export function FileArrived({ file, sentence, onAgain }: Props) {
  const words = dossierText.file;
  const [there, setThere] = useState<HandedOver>();
  if (there === file)
    return (
      <span tabIndex={-1} ref={(shown) => shown?.focus()}>
        {words.arrived}
      </span>
    );
  return (
    <span className="file-arrived">
      <span>{sentence}</span>
      <button
        type="button"
        className="nl-button nl-button--secondary"
        onClick={() => {
          setThere(file);
          noteFileSeen(file.dossier, file.holds);
        }}
      >
        {words.yes}
      </button>
      <button type="button" className="nl-button nl-button--subtle" onClick={onAgain}>
        {words.again}
      </button>
    </span>
  );
}
