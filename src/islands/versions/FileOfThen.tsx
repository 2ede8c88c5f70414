import { type DragEvent, useRef, useState } from 'preact/compat';
import { dossierText } from '../../text/dossiers.ts';
import { dayOf } from '../../text/moments.ts';
import { versionsText } from '../../text/versions.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { fileProblemText } from '../files/open/file-problems.ts';
import { readFile } from '../files/open/read-in-worker.ts';
import type { Then } from './then.ts';

interface Props {
  readonly worksheets: readonly Worksheet[];
  readonly onCompare: (then: Then) => void;
}

const words = versionsText.file;

/** 'Alleen vergelijken': a file of then beside now. It is read and shown, and nothing of it is kept. */
export function FileOfThen({ worksheets, onCompare }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const read = async (file: File | undefined) => {
    setProblem('');
    if (file === undefined) return;
    const never = new AbortController();
    const outcome = await readFile(file, worksheets, { onSlow: () => undefined, signal: never.signal });
    if (!outcome.ok) return setProblem(fileProblemText(outcome.problem));
    if (outcome.value.type !== 'dossier') return setProblem(words.notADossier);
    const { saved, edited } = outcome.value;
    const title = saved.dossier.card.title.value || dossierText.unnamed;
    onCompare({ name: words.of(title, dayOf(saved.savedAt)), dossier: edited ?? saved.dossier });
  };
  const drop = (event: DragEvent<HTMLElement>) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    // Elsewhere on the page a file that is dropped is opened.
    event.stopPropagation();
    void read(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first.
    <div className="versions__file" onDrop={drop}>
      <h2 className="nl-heading nl-heading--level-2">{words.title}</h2>
      <p className="nl-paragraph">{words.about}</p>
      <button type="button" className="nl-button nl-button--secondary" onClick={() => input.current?.click()}>
        {words.button}
      </button>
      <input
        type="file"
        hidden
        ref={input}
        data-then
        accept=".json,.pdf,application/json,application/pdf"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          void read(file).then(() => {
            // So that the same file can be chosen again.
            currentTarget.value = '';
          });
        }}
      />
      <div aria-live="polite">{problem !== '' && <p className="versions__damaged">{problem}</p>}</div>
    </div>
  );
}
