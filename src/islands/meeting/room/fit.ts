/**
 * Makes all of a question fit on the room's screen: letters get smaller, lists two columns, and of what stands beside it the last lines
 * are left out, whole. Read from where things are at this moment: nothing waits for a frame.
 */

/** From as large as the far end of the room likes to as small as it can read: what each means stands in meeting-room.css. */
const fits = ['0', '1', '2', '3', '4'] as const;

/** @param more what says how many lines are left out. */
export function fitRoom(meeting: HTMLElement, more: (count: number) => string): void {
  const stage = meeting.querySelector<HTMLElement>('.meeting__stage');
  if (stage === null) return;
  const { overflowY, paddingBlockEnd } = getComputedStyle(stage);
  // In a low or narrow window all of it scrolls: letters stay as large as they are.
  const isScreen = overflowY === 'auto';
  fitBeside(stage, Number.parseFloat(paddingBlockEnd), isScreen, more);
  for (const fit of isScreen ? fits : fits.slice(0, 1)) {
    meeting.dataset['fit'] = fit;
    if (stage.scrollHeight <= stage.clientHeight) return;
  }
}

function fitBeside(stage: HTMLElement, padding: number, isScreen: boolean, more: (count: number) => string) {
  const beside = stage.querySelector<HTMLElement>('.beside');
  if (beside === null) return;
  const lines = [...beside.querySelectorAll('li')];
  for (const part of [...beside.querySelectorAll('section'), ...lines]) part.hidden = false;
  delete beside.dataset['more'];
  const lowest = stage.getBoundingClientRect().bottom - stage.scrollTop - padding;
  const isLow = () => beside.getBoundingClientRect().top < lowest && endOf(beside) > lowest;
  for (let left = lines.length - 1; isScreen && left > 0 && isLow(); left--) {
    const line = lines[left];
    if (line === undefined) return;
    line.hidden = true;
    const section = line.closest('section');
    // A heading without lines says nothing.
    if (section?.querySelector('li:not([hidden])') === null) section.hidden = true;
    beside.dataset['more'] = more(lines.length - left);
  }
}

/** Of what is in it: it is as tall as the question beside it. */
function endOf(beside: HTMLElement): number {
  const inside = document.createRange();
  inside.selectNodeContents(beside);
  const mark =
    beside.dataset['more'] === undefined ? 0 : Number.parseFloat(getComputedStyle(beside).fontSize) * 1.5;
  return inside.getBoundingClientRect().bottom + mark;
}
