/**
 * What is in sight in one window, so that the other can show the same. The two are drawn differently (the room has no controls), so a
 * row is told, and at which height it stands. Read from where things are at this moment: nothing waits for a frame.
 */
import type { Sight } from '../../../storage/meeting-windows.ts';

/** What scrolls: the question by itself, or in a low window all of it. */
const scrollerOf = (meeting: HTMLElement): Element => {
  const stage = meeting.querySelector('.meeting__stage');
  return stage !== null && stage.scrollHeight > stage.clientHeight ? stage : meeting;
};

const middleOf = (element: Element, scroller: Element) => {
  const { top, height } = element.getBoundingClientRect();
  return (top + height / 2 - scroller.getBoundingClientRect().top) / scroller.clientHeight;
};

const isInSight = (at: number) => at > 0 && at < 1;

/** @param pointedAt the row that is under discussion, as long as it is in sight; else what stands nearest to the middle. */
export function sightIn(meeting: HTMLElement, pointedAt: string): Sight {
  const scroller = scrollerOf(meeting);
  const most = scroller.scrollHeight - scroller.clientHeight;
  const rows = [...scroller.querySelectorAll<HTMLElement>('[data-row]')]
    .map((element) => ({ row: element.dataset['row'] ?? '', at: middleOf(element, scroller) }))
    .filter(({ at }) => isInSight(at));
  const pointed = rows.find(({ row }) => row === pointedAt);
  if (pointed !== undefined) return { ...pointed, isPointed: true };
  if (scroller.scrollTop <= 0) return { row: '', at: 0 };
  if (scroller.scrollTop >= most - 1) return { row: '', at: 1 };
  const [near] = rows.sort((a, b) => Math.abs(a.at - 0.5) - Math.abs(b.at - 0.5));
  return near ?? { row: '', at: scroller.scrollTop / most };
}

/** A row that is not here changes nothing. */
export function showSight(meeting: HTMLElement, { row, at }: Sight): void {
  const scroller = scrollerOf(meeting);
  if (row === '') {
    scroller.scrollTop = at * (scroller.scrollHeight - scroller.clientHeight);
    return;
  }
  const element = scroller.querySelector(`[data-row="${CSS.escape(row)}"]`);
  if (element !== null) scroller.scrollTop += (middleOf(element, scroller) - at) * scroller.clientHeight;
}
