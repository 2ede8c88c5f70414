import { useRef, useState } from 'preact/compat';
import type { Action } from '../../worksheet/agreed/actions.ts';
import { placeKey } from '../../worksheet/answers/place.ts';

interface Steady {
  /** What was asked for when the order was made. */
  readonly choice: string;
  readonly round: number;
  readonly keys: readonly string[];
}

/**
 * The actions that were asked for, each where it stood: one that is changed does not jump away under the hand that changes it, nor
 * out of what was asked for. What is new comes last. `reorder` puts all in order again.
 * @param picked those that fit the choice, in order.
 * @param choice another one makes another order.
 */
export function useSteadyOrder(all: readonly Action[], picked: readonly Action[], choice: string) {
  const [round, setRound] = useState(0);
  const steady = useRef<Steady>();
  const inOrder = picked.map(({ place }) => placeKey(place));
  const byKey = new Map(all.map((action) => [placeKey(action.place), action]));
  const { current } = steady;
  const before = current?.choice === choice && current.round === round ? current.keys : [];
  const known = new Set(before);
  const keys = [...before.filter((key) => byKey.has(key)), ...inOrder.filter((key) => !known.has(key))];
  steady.current = { choice, round, keys };
  return {
    shown: keys.flatMap((key) => byKey.get(key) ?? []),
    isInOrder: keys.length === inOrder.length && keys.every((key, at) => key === inOrder[at]),
    reorder: () => setRound(round + 1),
  };
}
