import { type DragEvent, useState } from 'preact/compat';
import { dossierText } from '../../text/dossiers.ts';
import { dayOf } from '../../text/moments.ts';
import { versionsText } from '../../text/versions.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { fileProblemText } from '../files/open/file-problems.ts';
import { readFile } from '../files/open/read-in-worker.ts';
import type { Then } from './then.ts';

interface FileOfThen {
  readonly read: (file: File | undefined) => Promise<void>;
  /** For whatever takes a file that is dropped on it; elsewhere on the page one is opened. */
  readonly drop: (event: DragEvent<HTMLElement>) => void;
  /** Why there is nothing to compare with; '' when there is. */
  readonly problem: string;
}

/** 'Alleen vergelijken': a file of then beside now. It is read and shown, and nothing of it is kept. */
export function useFileOfThen(
  worksheets: readonly Worksheet[] | undefined,
  onCompare: (then: Then) => void,
): FileOfThen {
  const words = versionsText.file;
  const [problem, setProblem] = useState('');
  const read = async (file: File | undefined) => {
    setProblem('');
    if (file === undefined || worksheets === undefined) return;
    const never = new AbortController();
    const outcome = await readFile(file, worksheets, { onSlow: () => undefined, signal: never.signal });
    if (!outcome.ok) return setProblem(fileProblemText(outcome.problem));
    if (outcome.value.type !== 'dossier') return setProblem(words.notADossier);
    const { saved, edited } = outcome.value;
    const title = saved.dossier.card.title.value || dossierText.unnamed;
    const { savedAt } = saved;
    onCompare({ name: words.of(title, dayOf(savedAt)), dossier: edited ?? saved.dossier, savedAt });
  };
  const drop = (event: DragEvent<HTMLElement>) => {
    const files = event.dataTransfer?.files ?? [];
    const [file] = files;
    // Several files are something to open.
    if (file === undefined || files.length > 1 || worksheets === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    void read(file);
  };
  return { read, drop, problem };
}
