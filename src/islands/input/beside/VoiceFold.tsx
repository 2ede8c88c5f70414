import { useState } from 'preact/compat';
import { besideText, unnamedContributor } from '../../../text/beside.ts';
import { shortDayOf } from '../../../text/moments.ts';
import type { Answer } from '../../../worksheet/answers/answers.ts';
import { type Item, isTakenOver, type Voice } from '../../../worksheet/input/inputs-of-question.ts';
import { ItemLine } from './ItemLine.tsx';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly voice: Voice;
  readonly answer: Answer | undefined;
  readonly about: string | undefined;
  readonly onTake: (item: Item, pressed: Element) => void;
}

/** All that one contributor says of a question; folded when it is long, or when all of it was taken over before. */
export function VoiceFold({ id, voice, answer, about, onTake }: Props) {
  const { contributor, changedAt, items, earlier } = voice;
  const canBeTaken = items.filter(({ type }) => type !== 'shown');
  const taken = canBeTaken.filter((item) => isTakenOver(item, answer)).length;
  const [isOpen] = useState(!isLong(items) && (taken === 0 || taken < canBeTaken.length));
  const lines = (some: readonly Item[], place: string) =>
    some.map((item) => (
      <ItemLine key={item.item} id={`${id}-${place}-${item.item}`} {...{ item, answer, about, onTake }} />
    ));
  return (
    <details className="inputs__voice" open={isOpen} data-contributor={contributor}>
      <summary className="inputs__who">
        <span className="inputs__name">{contributor || unnamedContributor}</span>{' '}
        <span className="inputs__facts">{shortDayOf(changedAt, Date.now())}</span>{' '}
        {items.length > 1 && (
          <span className="inputs__facts inputs__count">{besideText.answers(items.length)}</span>
        )}{' '}
        {taken > 0 && <span className="inputs__facts">{besideText.takenOf(taken, canBeTaken.length)}</span>}{' '}
        <span className="inputs__begin" aria-hidden="true">
          {items[0]?.said[0]?.text ?? ''}
        </span>
      </summary>
      <ul className="inputs__items">{lines(items, 'nu')}</ul>
      {earlier.length > 0 && (
        <details className="inputs__earlier" open={items.length === 0}>
          <summary className="inputs__facts">{besideText.earlier(contributor)}</summary>
          <ul className="inputs__items">{lines(earlier, 'eerder')}</ul>
        </details>
      )}
    </details>
  );
}

/** In characters and in items: what is longer would push the next voice out of sight. */
function isLong(items: readonly Item[]): boolean {
  const length = items.flatMap(({ said }) => said).reduce((sum, { text }) => sum + text.length, 0);
  return length > 600 || items.length > 6;
}
