/** Tells dossiers from what partners sent: both can be in one drop, with files that cannot be opened at all. */
import { failed, ok, type Result } from '../../../basics/result.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import { tidyTitle } from '../../../worksheet/saved/dossier-card.ts';
import { type Incoming, incomingFrom } from '../../input/taking-in/incoming.ts';
import { fileProblemText } from './file-problems.ts';
import type { ReadOne } from './OpenFilesDialog.tsx';
import { type FileProblem, type ReadFile, readFile } from './read-in-worker.ts';
import { whileReading } from './while-reading.tsx';

export interface Chosen {
  /** For the dialog about dossiers. */
  readonly dossiers: readonly File[];
  /** Gives what was read already, and reads what comes later. */
  readonly read: ReadOne;
  /** Grows while more is read. */
  readonly incoming: readonly Incoming[];
}

type Outcome = Awaited<ReturnType<ReadOne>>;

/** The page stays as it is meanwhile, and takes what is typed. */
export async function readChosen(files: readonly File[], worksheets: readonly Worksheet[]): Promise<Chosen> {
  const incoming: Incoming[] = [];
  const setApart = (file: File, outcome: Result<ReadFile, FileProblem>): Outcome => {
    if (!outcome.ok) return outcome;
    if (outcome.value.type === 'dossier') return ok(outcome.value);
    incoming.push(...incomingFrom(tidyTitle(file.name), outcome.value.inputs));
    return failed({ type: 'set-apart' });
  };
  const known = new Map<File, Outcome>();
  for (const file of files) {
    const outcome = await whileReading((waiting) => readFile(file, worksheets, waiting));
    known.set(file, setApart(file, outcome));
  }
  const read: ReadOne = async (file, waiting) =>
    known.get(file) ?? setApart(file, await readFile(file, worksheets, waiting));
  const hasInputs = incoming.some(({ type }) => type === 'input');
  const dossiers = files.filter((file) => {
    const outcome = known.get(file);
    if (outcome === undefined || outcome.ok) return true;
    if (outcome.problem.type === 'set-apart') return false;
    // Beside what partners sent it is a line in their list, and no question of its own.
    if (hasInputs)
      incoming.push({ type: 'failed', from: tidyTitle(file.name), why: fileProblemText(outcome.problem) });
    return !hasInputs;
  });
  return { dossiers, read, incoming };
}
