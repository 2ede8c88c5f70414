import type { ReadableAtom } from 'nanostores';
import { useEffect, useRef, useState } from 'preact/compat';
import type { Result } from '../../../basics/result.ts';
import { $dossierTitle } from '../../../storage/current/current-dossier.ts';
import { dossierText } from '../../../text/dossiers.ts';
import { openFileText, openingText, readingText } from '../../../text/open-file.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import { tidyTitle } from '../../../worksheet/saved/dossier-card.ts';
import { Dialog } from '../../dialog/Dialog.tsx';
import { useStore } from '../../preact/use-store.ts';
import { aboutId } from './about-id.ts';
import { type FileMessage, type FileOutcome, messageOf } from './file-message.ts';
import { OpenedFile, type Step } from './OpenedFile.tsx';
import type { FileProblem, ReadDossier, Waiting } from './read-in-worker.ts';

/** Milliseconds, until the window is back where the system's own dialog was: only then is something heard. */
const untilHeard = 1000;

/** What is no dossier and is dealt with elsewhere: what partners sent in. */
interface SetApart {
  readonly type: 'set-apart';
}

export type ReadOne = (file: File, waiting: Waiting) => Promise<Result<ReadDossier, FileProblem | SetApart>>;

interface Props {
  /** More can come while the dialog is open. */
  readonly $files: ReadableAtom<readonly File[]>;
  readonly read: ReadOne;
  readonly worksheets: readonly Worksheet[];
  /** Called with the message that remains once the dialog is closed. */
  readonly onClose: (message: FileMessage) => void;
}

/** What is in each file, one after the other, and what to do with it. Nothing changes before the person has chosen. */
export function OpenFilesDialog({ $files, read, worksheets, onClose }: Props) {
  const words = openingText;
  const { several, merging } = openFileText;
  const files = useStore($files);
  const dialog = useRef<HTMLDialogElement>(null);
  const outcomes = useRef<FileOutcome[]>([]);
  const latestEnd = useRef((_: FileOutcome) => {});
  const [at, setAt] = useState(0);
  const [step, setStep] = useState<Step & { readonly file: number }>();
  /** Set while reading takes long: aborts it. */
  const [stop, setStop] = useState<AbortController>();
  /** The question, to who does not see it come. */
  const [told, setTold] = useState('');
  const currentTitle = useStore($dossierTitle) || dossierText.unnamed;
  const file = files[at];
  const isReading = step?.file !== at;

  useEffect(() => {
    if (file === undefined) return undefined;
    const reading = new AbortController();
    const { signal } = reading;
    let isCurrent = true;
    void read(file, { signal, onSlow: () => setStop(reading) }).then((outcome) => {
      if (!isCurrent) return;
      setStop(undefined);
      const step = firstStep(outcome);
      if (step === undefined) latestEnd.current({ type: 'set-apart' });
      else setStep({ file: at, ...step });
    });
    return () => {
      isCurrent = false;
      reading.abort();
    };
  }, [file, at, read]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what had the focus went with the step before.
  useEffect(() => dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus(), [step]);

  const hasStep = step !== undefined;
  useEffect(() => {
    if (!hasStep) return undefined;
    const timer = setTimeout(() => setTold(questionIn(dialog.current)), untilHeard);
    return () => clearTimeout(timer);
  }, [hasStep]);

  const end = (outcome: FileOutcome) => {
    outcomes.current.push(outcome);
    if (at + 1 < files.length) setAt(at + 1);
    else dialog.current?.close();
  };
  // More files may have come since a file began to be read.
  useEffect(() => {
    latestEnd.current = end;
  });
  const tell = () =>
    onClose(
      messageOf(
        files.map(({ name }, place) => ({
          name: tidyTitle(name),
          outcome: outcomes.current[place] ?? { type: place > at ? 'not-seen' : 'skipped' },
        })),
      ),
    );
  const titles: { readonly [type in Step['type']]: string } = {
    problem: words.notOpened,
    fields: words.editedTitle,
    'what-to-do': words.title,
    merge: merging.title(currentTitle),
  };
  return (
    <Dialog
      title={titles[step?.type ?? 'what-to-do']}
      size="wide"
      describedBy={aboutId}
      dialog={dialog}
      onClose={tell}
    >
      {/* The focus that comes with a dialog is passed over by Orca in Firefox, straight after the system's own. */}
      <div className="visually-hidden" aria-live="polite">
        {told !== '' && <div>{told}</div>}
      </div>
      {files.length > 1 && (
        <p className="open-file__progress" data-first={step?.type === 'merge' ? undefined : ''} tabIndex={-1}>
          {several.progress(at + 1, files.length, tidyTitle(file?.name ?? ''))}
        </p>
      )}
      {stop !== undefined && (
        <p className="open-file__reading">
          <span role="status">{readingText.reading}</span>
          <button type="button" className="nl-button nl-button--secondary" onClick={() => stop.abort()}>
            {readingText.stop}
          </button>
        </p>
      )}
      {step !== undefined && file !== undefined && (
        // Until the next file has been read the former one stays in sight, so that the dialog does not jump.
        <div inert={isReading}>
          <OpenedFile
            key={step.file}
            name={tidyTitle(file.name)}
            step={step}
            worksheets={worksheets}
            isLast={at + 1 === files.length}
            isNext={outcomes.current.some(({ type }) => type === 'merged')}
            onStep={(next) => setStep({ file: at, ...next })}
            onEnd={end}
          />
        </div>
      )}
    </Dialog>
  );
}

/** Its title, its first sentence, and the button that has the focus. */
function questionIn(dialog: HTMLDialogElement | null): string {
  const about = document.getElementById(aboutId);
  const focused = document.activeElement;
  return readingText.question(
    dialog?.querySelector('h2')?.textContent ?? '',
    (about?.querySelector('p') ?? about)?.textContent ?? '',
    focused instanceof HTMLButtonElement ? focused.textContent : '',
  );
}

function firstStep(outcome: Result<ReadDossier, FileProblem | SetApart>): Step | undefined {
  if (!outcome.ok)
    return outcome.problem.type === 'set-apart' ? undefined : { type: 'problem', problem: outcome.problem };
  const { saved, edited } = outcome.value;
  return edited === undefined
    ? { type: 'what-to-do', saved, dossier: saved.dossier }
    : { type: 'fields', saved, edited };
}
