/** The time of one item, from moments alone: when its clock was started and stopped, by turns. No timer has to run for it. */
import { type Answer, picksOf } from '../answers/answers.ts';
import { type Change, setValue } from '../answers/change.ts';

/** A clock that was forgotten does not count on through the night, ms. */
const longestRun = 4 * 60 * 60 * 1000;

/** What is no moment, or comes before the one it follows, is left out. */
export function momentsOf(answer: Answer | undefined): readonly number[] {
  const moments: number[] = [];
  for (const text of picksOf(answer)) {
    const moment = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (moment >= (moments.at(-1) ?? 0)) moments.push(moment);
  }
  return moments;
}

export const isRunning = (moments: readonly number[]): boolean => moments.length % 2 === 1;

/** Milliseconds. */
export function timeSpent(moments: readonly number[], now: number): number {
  let spent = 0;
  for (let at = 0; at < moments.length; at += 2) {
    const from = moments[at] ?? now;
    spent += Math.min(Math.max(0, (moments[at + 1] ?? now) - from), longestRun);
  }
  return spent;
}

const setMoments = (moments: readonly number[]): Change => setValue(moments.map(String));

/** For the register of one clock; one that runs goes on. */
export const startClock: Change = (answer, now) => {
  const moments = momentsOf(answer);
  return setMoments(isRunning(moments) ? moments : [...moments, now])(answer, now);
};

export const stopClock: Change = (answer, now) => {
  const moments = momentsOf(answer);
  return setMoments(isRunning(moments) ? [...moments, now] : moments)(answer, now);
};

/** 'm:ss', and with a minus what is over. */
export function clockText(milliseconds: number): string {
  const seconds = Math.trunc(milliseconds / 1000);
  const rest = Math.abs(seconds);
  return `${seconds < 0 ? '−' : ''}${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, '0')}`;
}
