import { useContext, useEffect, useMemo, useRef, useState } from 'preact/compat';
import { openFileText } from '../../../text/open-file.ts';
import type { Decisions } from '../../../worksheet/compare/dossier-merge.ts';
import {
  type AllAtOnce,
  type Choices,
  choiceOf,
  chooseAtOnce,
  type DefaultChoice,
  decisionsOf,
  type Lost,
  lostBy,
  mergeQuestions,
  noChoices,
} from '../../../worksheet/compare/questions.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import type { Dossier } from '../../../worksheet/saved/dossier.ts';
import { aboutId } from './about-id.ts';
import { DifferenceQuestion, type MergeWords } from './DifferenceQuestion.tsx';
import { SaveWayOutContext } from './save-way-out.ts';
import { worksheetName } from './worksheet-name.ts';

interface Props {
  readonly mine: Dossier;
  readonly theirs: Dossier;
  readonly worksheets: readonly Worksheet[];
  /** What the two versions are called, and what is said before anything else. */
  readonly words: MergeWords;
  /** What stays of a difference until the person says otherwise. */
  readonly byDefault: DefaultChoice;
  readonly hasNewest: boolean;
  /** Chosen already, when the person was here before. */
  readonly initial?: Choices;
  /** Label of the button that leads back. */
  readonly back: string;
  /** Called with the choices so far, so that they are there when the person comes back. */
  readonly onBack: (choices: Choices) => void;
  readonly onMerge: (decisions: Decisions) => MergeOutcome | Promise<MergeOutcome>;
}

/** `changed`: one's own version has changed since the person decided. `no-version`: it could not be laid down first, and can go in a file. */
export type MergeOutcome =
  | { readonly type: 'done' }
  | { readonly type: 'changed'; readonly mine: Dossier }
  | { readonly type: 'no-version'; readonly why: string }
  | { readonly type: 'failed'; readonly why: string };

/** Every difference between the two versions, to be decided one by one or all at once; and what that will discard. */
export function MergeForm({ mine: first, theirs, worksheets, words, byDefault, ...props }: Props) {
  const text = openFileText.merging;
  const [mine, setMine] = useState(first);
  const { questions, added } = useMemo(
    () => mergeQuestions(mine, theirs, worksheets),
    [mine, theirs, worksheets],
  );
  const [choices, setChoices] = useState(props.initial ?? noChoices);
  /** The questions as they were before another tab changed something. */
  const [asked, setAsked] = useState<ReadonlySet<string>>();
  const [problem, setProblem] = useState('');
  const [isFileOffered, setFileOffered] = useState(false);
  const SaveFile = useContext(SaveWayOutContext);
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (problem !== '') notice.current?.focus();
  }, [problem]);

  const choose = (all: AllAtOnce) => setChoices(chooseAtOnce(questions, choices, byDefault, all));
  const isMerging = useRef(false);
  const merge = async () => {
    if (isMerging.current) return;
    isMerging.current = true;
    setProblem('');
    const outcome = await props.onMerge(decisionsOf(questions, choices, byDefault));
    isMerging.current = false;
    if (outcome.type === 'done') return;
    setFileOffered(outcome.type === 'no-version');
    if (outcome.type === 'changed') {
      setMine(outcome.mine);
      setAsked(new Set(questions.map(({ key }) => key)));
    }
    setProblem(outcome.type === 'changed' ? text.changed : outcome.why);
  };
  return (
    <>
      {words.intro !== '' && <p>{words.intro}</p>}
      <p id={aboutId} data-first tabIndex={-1}>
        {added === 0 ? text.nothingAdded : text.added(added)}
      </p>
      <p>{questions.length === 0 ? text.same : text.differ(questions.length)}</p>
      {problem !== '' && (
        <p className="merge__problem" ref={notice} tabIndex={-1}>
          {problem}
        </p>
      )}
      {isFileOffered && SaveFile !== undefined && (
        <p>
          <SaveFile look="secondary" />
        </p>
      )}
      {questions.length > 1 && (
        <div className="merge__all" role="group" aria-label={text.all}>
          {props.hasNewest && <AllButton words={text.allNewest} onPress={() => choose('newest')} />}
          <AllButton words={words.allMine} onPress={() => choose('mine')} />
          <AllButton words={words.allTheirs} onPress={() => choose('theirs')} />
          {questions.some(({ described }) => described.canKeepAll) && (
            <AllButton words={text.allBoth} onPress={() => choose('all')} />
          )}
        </div>
      )}
      {questions.length > 0 && (
        <ol className="merge__list">
          {questions.map((one, at) => (
            <li key={one.key}>
              <DifferenceQuestion
                id={`verschil-${at}`}
                sheet={worksheetName(one.worksheet, worksheets)}
                question={one}
                isChanged={asked !== undefined && !asked.has(one.key)}
                choice={choiceOf(one, choices, byDefault)}
                words={words}
                onChoose={(choice) => setChoices(new Map(choices).set(one.key, choice))}
              />
            </li>
          ))}
        </ol>
      )}
      {questions.length > 0 && (
        <p className="merge__gone" aria-live="polite">
          {goneText(lostBy(questions, choices, byDefault), words)}
        </p>
      )}
      <div className="dialog__buttons">
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => props.onBack(choices)}
        >
          {props.back}
        </button>
        <button type="button" className="nl-button nl-button--primary" onClick={() => void merge()}>
          {words.confirm}
        </button>
      </div>
    </>
  );
}

function AllButton({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="nl-button nl-button--secondary" onClick={onPress}>
      {words}
    </button>
  );
}

function goneText({ kinds, sides }: Lost, words: MergeWords): string {
  const text = openFileText.merging;
  if (sides.mine + sides.theirs === 0) return text.nothingGone;
  const named = [sides.mine > 0 ? words.goneMine : '', sides.theirs > 0 ? words.goneTheirs : ''];
  const sentence = text.gone(kinds, named.filter(Boolean));
  return sides.theirs > 0 ? `${sentence} ${text.staysInFile}` : sentence;
}
