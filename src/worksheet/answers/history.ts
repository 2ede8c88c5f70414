/**
 * The changes of a worksheet that can be taken back, newest last, and those that were taken back and can be made again.
 * What a person types in one go is one step. See `undo.ts` for what taking back does to what others did meanwhile.
 */
import { type Answers, answerValue } from './answers.ts';
import { diffAnswers, placesOf } from './diff.ts';
import { answerAt, type Place, samePlace } from './place.ts';
import { type MadeChange, undoChange } from './undo.ts';

export interface Step extends MadeChange {
  /** What changed. */
  readonly places: readonly Place[];
  /** When it last grew, in ms since 1970. */
  readonly at: number;
}

export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const noHistory: History = Object.freeze({ done: [], undone: [] });

export const mostSteps = 50;

/** A pause in typing that is longer, in ms, begins a new step. */
const longestPause = 2000;

/**
 * The history with one more change. What had been taken back cannot be made again after it.
 * @param isTyping whether it may be one step with the change before it, when both are key strokes in one text.
 */
export function record(history: History, change: MadeChange, now: number, isTyping: boolean): History {
  const places = placesOf(diffAnswers(change.before, change.after));
  if (places.length === 0) return history;
  const last = history.done.at(-1);
  const goesOn = isTyping && last !== undefined && isSameTyping(last, change, places, now);
  const step: Step = { ...change, before: goesOn ? last.before : change.before, places, at: now };
  const done = goesOn ? history.done.slice(0, -1) : history.done;
  return { done: [...done, step].slice(-mostSteps), undone: [] };
}

/**
 * Key strokes in one text, one right after the other. Not when something else came between: another tab's change would
 * then become part of the step, and be taken back with it.
 */
function isSameTyping(last: Step, change: MadeChange, places: readonly Place[], now: number): boolean {
  const [place, ...others] = places;
  const [lastPlace, ...lastOthers] = last.places;
  return (
    last.after === change.before &&
    now - last.at <= longestPause &&
    others.length + lastOthers.length === 0 &&
    place !== undefined &&
    lastPlace !== undefined &&
    samePlace(place, lastPlace) &&
    isText(change.after, place) &&
    isText(change.before, place)
  );
}

const isText = (answers: Answers, place: Place) => typeof answerValue(answerAt(answers, place)) === 'string';

export interface Retraced {
  readonly answers: Answers;
  readonly history: History;
  /** What that changed; nothing when somebody changed the same since. */
  readonly places: readonly Place[];
}

/** Takes the last step back. `undefined` when there is none. */
export function undoStep({ done, undone }: History, current: Answers, now: number): Retraced | undefined {
  const taken = takeBack(done.at(-1), current, now);
  if (taken === undefined) return undefined;
  return { ...taken, history: { done: done.slice(0, -1), undone: [...undone, ...taken.steps] } };
}

/** Makes the step again that was taken back last. `undefined` when there is none. */
export function redoStep({ done, undone }: History, current: Answers, now: number): Retraced | undefined {
  const taken = takeBack(undone.at(-1), current, now);
  if (taken === undefined) return undefined;
  return { ...taken, history: { done: [...done, ...taken.steps], undone: undone.slice(0, -1) } };
}

/**
 * Taking back is a change like any other: taking that back makes the first one again. When it changes nothing, because
 * somebody changed the same since, there is nothing to make again either.
 */
function takeBack(step: Step | undefined, current: Answers, now: number) {
  if (step === undefined) return undefined;
  const answers = undoChange(current, step.before, step.after, now);
  const places = placesOf(diffAnswers(current, answers));
  const steps: readonly Step[] =
    places.length === 0 ? [] : [{ before: current, after: answers, places, at: now - longestPause - 1 }];
  return { answers, places, steps };
}
