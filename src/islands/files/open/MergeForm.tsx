import { useEffect, useMemo, useRef, useState } from 'react';
import { openFileText } from '../../../text/open-file.ts';
import type { Choice } from '../../../worksheet/compare/decisions.ts';
import type { Decisions } from '../../../worksheet/compare/dossier-merge.ts';
import { type LostKind, sideLost } from '../../../worksheet/compare/lost.ts';
import type { Worksheet } from '../../../worksheet/definition/definition.ts';
import type { Dossier } from '../../../worksheet/saved/dossier.ts';
import { DifferenceQuestion, type MergeWords } from './DifferenceQuestion.tsx';
import { type FoundDifference, findDifferences } from './find-differences.ts';
import { nameOf } from './WhatToDo.tsx';

interface Props {
  readonly mine: Dossier;
  readonly theirs: Dossier;
  readonly worksheets: readonly Worksheet[];
  /** What the two versions are called, and what is said before anything else. */
  readonly words: MergeWords;
  /** What stays of a difference until the person says otherwise. */
  readonly byDefault: (found: FoundDifference) => Choice;
  readonly hasNewest: boolean;
  readonly onBack: () => void;
  readonly onMerge: (decisions: Decisions) => MergeOutcome;
}

/** `changed`: one's own version says something else now than was decided about. */
export type MergeOutcome =
  | { readonly type: 'done' }
  | { readonly type: 'changed'; readonly mine: Dossier }
  | { readonly type: 'failed'; readonly why: string };

/** Every difference between the two versions, to be decided one by one or all at once; and what will be gone then. */
export function MergeForm({ mine: first, theirs, worksheets, words, byDefault, ...props }: Props) {
  const text = openFileText.merging;
  const [mine, setMine] = useState(first);
  const { found, added } = useMemo(
    () => findDifferences(mine, theirs, worksheets),
    [mine, theirs, worksheets],
  );
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  /** What was asked before something changed elsewhere. */
  const [asked, setAsked] = useState<ReadonlySet<string>>();
  const [problem, setProblem] = useState('');
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (problem !== '') notice.current?.focus();
  }, [problem]);

  const choiceOf = (one: FoundDifference) => choices.get(one.key) ?? byDefault(one);
  const chooseAll = (choose: (one: FoundDifference) => Choice) =>
    setChoices(new Map(found.map((one) => [one.key, choose(one)])));
  const merge = () => {
    const ids = new Set(found.map(({ worksheet }) => worksheet));
    const decisions = [...ids].map((id) => {
      const own = found.filter(({ worksheet }) => worksheet === id);
      return [id, own.map((one) => ({ difference: one.difference, choice: choiceOf(one) }))] as const;
    });
    setProblem('');
    const outcome = props.onMerge(new Map(decisions));
    if (outcome.type === 'done') return;
    if (outcome.type === 'changed') {
      setMine(outcome.mine);
      setAsked(new Set(found.map(({ key }) => key)));
    }
    setProblem(outcome.type === 'changed' ? text.changed : outcome.why);
  };
  return (
    <>
      {words.intro !== '' && <p>{words.intro}</p>}
      <p data-first tabIndex={-1}>
        {added === 0 ? text.nothingAdded : text.added(added)}
      </p>
      <p>{found.length === 0 ? text.same : text.differ(found.length)}</p>
      {problem !== '' && (
        <p className="merge__problem" ref={notice} tabIndex={-1}>
          {problem}
        </p>
      )}
      {found.length > 1 && (
        <div className="merge__all" role="group" aria-label={text.all}>
          {props.hasNewest && (
            <AllButton
              words={text.allNewest}
              onPress={() => chooseAll(({ difference }) => difference.newest ?? 'mine')}
            />
          )}
          <AllButton words={words.allMine} onPress={() => chooseAll(() => 'mine')} />
          <AllButton words={words.allTheirs} onPress={() => chooseAll(() => 'theirs')} />
          {found.some(({ described }) => described.canKeepBoth) && (
            <AllButton
              words={text.allBoth}
              onPress={() => chooseAll((one) => (one.described.canKeepBoth ? 'both' : choiceOf(one)))}
            />
          )}
        </div>
      )}
      {found.length > 0 && (
        <ol className="merge__list">
          {found.map((one, at) => (
            <li key={one.key}>
              <DifferenceQuestion
                id={`verschil-${at}`}
                sheet={nameOf(one.worksheet, worksheets)}
                found={one}
                isChanged={asked !== undefined && !asked.has(one.key)}
                choice={choiceOf(one)}
                words={words}
                onChoose={(choice) => setChoices(new Map(choices).set(one.key, choice))}
              />
            </li>
          ))}
        </ol>
      )}
      {found.length > 0 && (
        <p className="merge__gone" aria-live="polite">
          {goneText(found, choiceOf, words)}
        </p>
      )}
      <div className="dialog__buttons">
        <button type="button" className="nl-button nl-button--secondary" onClick={props.onBack}>
          {text.back}
        </button>
        <button type="button" className="nl-button nl-button--primary" onClick={merge}>
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

function goneText(
  found: readonly FoundDifference[],
  choiceOf: (one: FoundDifference) => Choice,
  words: MergeWords,
): string {
  const text = openFileText.merging;
  const kinds: { [kind in LostKind]: number } = { text: 0, answer: 0, row: 0 };
  const sides = { mine: 0, theirs: 0 };
  for (const one of found) {
    const side = sideLost(one.difference, choiceOf(one));
    if (side === undefined) continue;
    kinds[one.described.kind]++;
    sides[side]++;
  }
  if (sides.mine + sides.theirs === 0) return text.nothingGone;
  const named = [sides.mine > 0 ? words.goneMine : '', sides.theirs > 0 ? words.goneTheirs : ''];
  const sentence = text.gone(kinds, named.filter(Boolean));
  return sides.theirs > 0 ? `${sentence} ${text.staysInFile}` : sentence;
}
