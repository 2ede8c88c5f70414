import { useEffect, useRef, useState } from 'preact/compat';
import { dutchList } from '../../basics/dutch-format.ts';
import { entryOf } from '../../basics/entry-of.ts';
import { questionText } from '../../text/questions.ts';
import type { Change } from '../../worksheet/answers/change.ts';
import { isAnswered } from '../../worksheet/answers/walk.ts';
import type { Field } from '../../worksheet/definition/definition.ts';
import { acceptAll, linkedTexts, type Proposal, proposalsFor } from '../../worksheet/reading/carry-over.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { announce } from '../dialog/announce.ts';
import { focusInSight } from '../dialog/focus.ts';
import { SourceLink } from './SourceLink.tsx';

/** What was answered elsewhere, to look at while answering here. */
export function Linked({ field }: { readonly field: Field }) {
  const { lookup, sources } = useWorksheet();
  return linkedTexts(field, lookup, sources).map((linked) => {
    const source = entryOf(sources, linked.from);
    return (
      <div className="carried" key={linked.from} data-pagefind-ignore>
        <p className="carried__title">{questionText.carry.reminder(source?.code ?? '')}</p>
        <p className="carried__text">{linked.text}</p>
        <SourceLink source={source} label={questionText.carry.goToSource(source?.code ?? '')} />
      </div>
    );
  });
}

interface ProposalsProps {
  readonly field: Field;
  readonly change: (made: Change) => void;
}

/** Proposals: what can be copied here. Nothing is copied until the person says so. */
export function Proposals({ field, change }: ProposalsProps) {
  const { isReady, lookup, sources } = useWorksheet();
  const proposals = isReady ? proposalsFor(field, lookup, sources) : [];
  // In a list that has rows already, what more could come begins folded: all of it is still one press away.
  const [isOpen, setOpen] = useState<boolean>();
  if (isOpen === undefined && proposals.length > 0)
    setOpen(proposals.length === 1 || !isAnswered(lookup(field.id)));
  const root = useRef<HTMLDivElement>(null);
  const isAccepting = useRef(false);
  const taken = useRef('');
  // The button goes with what was taken over: focus goes to what is still empty in the row that it became; of a text, to the next
  // button, or to where it was put.
  useEffect(() => {
    if (!isAccepting.current) return;
    isAccepting.current = false;
    focusInSight(
      (taken.current === '' ? root.current?.querySelector('button') : undefined) ??
        controlOf(field, taken.current),
    );
  });
  const accept = (accepted: readonly Proposal[]) => {
    isAccepting.current = true;
    taken.current = accepted.flatMap((proposal) => (proposal.type === 'row' ? proposal.id : []))[0] ?? '';
    change(acceptAll(accepted));
    announce(questionText.carry.accepted(accepted.map((proposal) => proposal.text)));
  };
  if (proposals.length === 0) return null;
  const isOwn = proposals[0]?.from === field.id;
  const codes = new Set(proposals.map(({ from }) => entryOf(sources, from)?.code ?? ''));
  const titleId = `${field.id}-klaar`;
  return (
    <div className="proposals" role="group" aria-labelledby={titleId} ref={root} data-pagefind-ignore>
      <details open={isOpen}>
        <summary className="proposals__title" id={titleId}>
          {isOwn
            ? questionText.carry.proposedSentence
            : questionText.carry.standsReady(dutchList([...codes]), proposals.length)}
        </summary>
        <ul className="proposals__list">
          {proposals.map((proposal) => (
            <li key={keyOf(proposal)} className="proposals__item">
              <span className="proposals__text" id={`${field.id}-${keyOf(proposal)}`}>
                {proposal.text}
              </span>
              <button
                type="button"
                className="nl-button nl-button--secondary"
                aria-describedby={`${field.id}-${keyOf(proposal)}`}
                onClick={() => accept([proposal])}
              >
                {questionText.carry.accept}
              </button>
            </li>
          ))}
        </ul>
      </details>
      {proposals.length > 1 && (
        <button type="button" className="nl-button nl-button--secondary" onClick={() => accept(proposals)}>
          {questionText.carry.acceptAll(proposals.length)}
        </button>
      )}
    </div>
  );
}

/** The first control of the question; of the row that was taken over, of what is empty in it. */
function controlOf(field: Field, id: string): HTMLElement | undefined {
  const control = ':is(input, textarea, select)';
  const question = document.querySelector(`[data-field="${CSS.escape(field.id)}"]`);
  const row = question?.querySelector(`:scope > .rows [data-row="${CSS.escape(id)}"]`);
  const cells = [...(row?.querySelectorAll('[data-column]') ?? [])];
  const place = cells.find((cell) => [...cell.querySelectorAll(control)].every(isEmpty)) ?? row ?? question;
  return place?.querySelector<HTMLElement>(control) ?? undefined;
}

function isEmpty(control: Element): boolean {
  if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) return !control.checked;
  return (
    (control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement) &&
    control.value === ''
  );
}

function keyOf(proposal: Proposal): string {
  return proposal.type === 'row' ? proposal.id : proposal.from;
}
