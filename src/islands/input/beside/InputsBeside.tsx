import { useMemo } from 'preact/compat';
import besideStyles from '../../../styles/pages/inputs.css?url';
import { besideText } from '../../../text/beside.ts';
import type { Answer } from '../../../worksheet/answers/answers.ts';
import type { Field } from '../../../worksheet/definition/definition.ts';
import { type Cluster, clustersOf, joinCluster, wordsColumn } from '../../../worksheet/input/clusters.ts';
import { type Item, itemsToTakeOver, voicesOf } from '../../../worksheet/input/inputs-of-question.ts';
import { takeOver } from '../../../worksheet/input/take-over.ts';
import { type MakeChange, useWorksheet } from '../../answers/worksheet-context.ts';
import { useStore } from '../../preact/use-store.ts';
import { AlikeRows } from './AlikeRows.tsx';
import { $contributions } from './contributions.ts';
import { useTaking } from './use-taking.ts';
import { VoiceFold } from './VoiceFold.tsx';

/** Loaded before it is shown. */
export const styles = besideStyles;

interface Props {
  readonly field: Field;
  readonly answer: Answer | undefined;
  readonly change: MakeChange;
}

/** What partners say of a question, under one's own answer. Nothing of it becomes part of that before a person says so. */
export function InputsBeside({ field, answer, change }: Props) {
  const { lookup } = useWorksheet();
  const contributions = useStore($contributions);
  const voices = useMemo(() => voicesOf(field, contributions, lookup), [field, contributions, lookup]);
  const taking = useTaking(change);
  if (voices.length === 0) return null;
  const left = itemsToTakeOver(voices, answer);
  const take = (items: readonly Item[], pressed: Element) =>
    taking.take(takeOver(field, items, lookup), pressed, besideText.tookOver(items.length));
  const join = (cluster: Cluster, pressed: Element) => {
    if (field.type === 'rows')
      taking.take(joinCluster(field, cluster, lookup), pressed, besideText.joinedToOne);
  };
  const id = `${field.id}-inbreng`;
  return (
    <div
      className="inputs"
      role="group"
      aria-labelledby={id}
      ref={taking.root}
      data-inputs
      data-pagefind-ignore
    >
      <div className="inputs__header">
        <p className="inputs__title" id={id}>
          {besideText.title([...new Map(voices.map(({ who, contributor }) => [who, contributor])).values()])}
        </p>
        {taking.message !== '' && (
          <p className="inputs__done" ref={taking.messageRef}>
            <span>{taking.message}</span>
            <button type="button" className="nl-button nl-button--subtle" data-undo onClick={taking.undo}>
              {besideText.undo}
            </button>
          </p>
        )}
        {left.length > 1 && (
          <button
            type="button"
            className="nl-button nl-button--secondary"
            aria-describedby={id}
            data-take-all
            onClick={({ currentTarget }) => take(left, currentTarget)}
          >
            {besideText.takeOverAll}
          </button>
        )}
      </div>
      {field.type === 'rows' && (
        <AlikeRows id={id} clusters={clustersOf(field, answer, voices, lookup)} onJoin={join} />
      )}
      {voices.map((voice) => (
        <VoiceFold
          key={`${voice.invitation} ${voice.who}`}
          id={`${id}-${voice.invitation}-${voice.changedAt}`}
          about={field.type === 'rows' ? wordsColumn(field)?.label : undefined}
          {...{ voice, answer }}
          onTake={(item, pressed) => take([item], pressed)}
        />
      ))}
    </div>
  );
}
