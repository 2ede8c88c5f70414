import { useEffect, useRef, useState } from 'preact/compat';
import { dutchList } from '../../../basics/dutch-format.ts';
import { siteUrl } from '../../../site/url.ts';
import type { SaveProblem } from '../../../storage/current/save-status.ts';
import { somebodyUnnamed } from '../../../text/beside.ts';
import { receivingText } from '../../../text/receiving.ts';
import type { Input } from '../../../worksheet/saved/input.ts';
import { Dialog } from '../../dialog/Dialog.tsx';
import { ArrivalList } from './ArrivalList.tsx';
import { aboutInputsId } from './about-inputs-id.ts';
import type { Incoming } from './incoming.ts';
import { newHome, type TakenIn, takeIn } from './take-in.ts';
import { WhereTo } from './WhereTo.tsx';

interface Props {
  readonly incoming: readonly Incoming[];
  /** What belongs to the open dossier is there already. */
  readonly here: readonly TakenIn[];
  /** The rest, together by what it answers. */
  readonly elsewhere: readonly (readonly Input[])[];
  /** Called with what was taken in once the dialog is closed. */
  readonly onClose: (taken: readonly TakenIn[]) => void;
}

/** Asks where inputs go that were not asked for the open dossier, and says who sent what. */
export function ArrivedDialog({ incoming, here, elsewhere, onClose }: Props) {
  const words = receivingText.arrived;
  const dialog = useRef<HTMLDialogElement>(null);
  const reads = incoming.flatMap((one) => (one.type === 'input' ? one.read : []));
  const failures = new Set(
    incoming.flatMap((one) => (one.type === 'failed' ? words.failed(one.from, one.why) : [])),
  );
  const [taken, setTaken] = useState(here);
  const [skipped, setSkipped] = useState<readonly Input[]>([]);
  const [at, setAt] = useState(0);
  const asking = elsewhere[at];
  useEffect(() => {
    // A long list is read from its start.
    if (at > 0) (dialog.current?.querySelector<HTMLElement>('[data-first]') ?? dialog.current)?.focus();
  }, [at]);
  const choose = (inputs: readonly Input[], dossier: string | undefined) => {
    const home = dossier ?? newHome(inputs[0]?.title || receivingText.where.newTitle);
    setTaken(together([...taken, takeIn(home, inputs)]));
    setAt(at + 1);
  };
  return (
    <Dialog
      title={asking === undefined ? words.title : receivingText.where.title}
      size="wide"
      describedBy={aboutInputsId}
      dialog={dialog}
      onClose={() => onClose(taken)}
    >
      {asking !== undefined ? (
        <WhereTo
          key={at}
          inputs={asking}
          onChoose={(dossier) => choose(asking, dossier)}
          onSkip={() => {
            setSkipped([...skipped, ...asking]);
            setAt(at + 1);
          }}
        />
      ) : (
        <>
          <div id={aboutInputsId}>
            {taken.length === 0 && <p>{words.none}</p>}
            {taken.map(({ dossier, title, arrivals, problem }) => (
              <div key={dossier}>
                <p>{problem === undefined ? words.in(title) : problemText(problem)}</p>
                <ArrivalList arrivals={arrivals} reads={reads} />
              </div>
            ))}
            {skipped.length > 0 && <p>{receivingText.skipped(namesOf(skipped))}</p>}
            {failures.size > 0 && (
              <ul className="taking-in__list">
                {[...failures].map((failure) => (
                  <li key={failure} data-failed>
                    {failure}
                  </li>
                ))}
              </ul>
            )}
          </div>
          <div className="dialog__buttons">
            {taken.length > 0 && !isOnPage() && (
              <a className="nl-link taking-in__on" href={inputPage()}>
                {words.goOn}
              </a>
            )}
            <button
              type="button"
              className="nl-button nl-button--primary"
              onClick={() => dialog.current?.close()}
            >
              {words.close}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

const inputPage = () => siteUrl('/inbreng/');
const isOnPage = () => inputPage() === location.pathname;

const namesOf = (inputs: readonly Input[]) =>
  dutchList([...new Set(inputs.map(({ contributor }) => contributor || somebodyUnnamed))]);

function problemText({ type }: SaveProblem): string {
  return type === 'newer-format' ? receivingText.arrived.newerFormat : receivingText.arrived.notStored;
}

/** By dossier. */
function together(all: readonly TakenIn[]): readonly TakenIn[] {
  const found = new Map<string, TakenIn>();
  for (const one of all) {
    const before = found.get(one.dossier);
    found.set(one.dossier, { ...before, ...one, arrivals: [...(before?.arrivals ?? []), ...one.arrivals] });
  }
  return [...found.values()];
}
