/** How wide each step of the thread is: results need room for their lines, indicators less than ambitions. */
import type { PlateLink, PlateStep } from './plate-thread.ts';

export interface Column extends PlateStep {
  /** From the left of the drawing, in pt. */
  readonly x: number;
  readonly width: number;
  /** How much of the width is for the line of a target; 0 without. */
  readonly target: number;
  readonly hasTargets: boolean;
  /** Whether texts stand without a ground under them. */
  readonly isText: boolean;
}

export const isResult = ({ target }: PlateLink) => target !== undefined;

const betweenColumns = 20;
const targetWidth = 122;

export function columnsOf(
  steps: readonly PlateStep[],
  thread: readonly PlateLink[],
  width: number,
  scale: number,
): readonly Column[] {
  const all = thread.flatMap(everyLink);
  const kinds = steps.map((_, at) => {
    const here = all.filter(({ step }) => step === at);
    const hasTargets = here.some(isResult);
    const isText = here.length > 0 && here.every(({ isLine }) => isLine);
    return { hasTargets, isText, share: shareOf(here) };
  });
  const gap = betweenColumns * scale;
  const room = width - gap * (steps.length - 1);
  const target = Math.min(targetWidth * scale, room * 0.22);
  const targets = kinds.filter(({ hasTargets }) => hasTargets).length * target;
  const shares = kinds.reduce((sum, { share }) => sum + share, 0);
  let x = 0;
  return steps.map((step, at) => {
    const { hasTargets = false, isText = false, share = 1 } = kinds[at] ?? {};
    const own = ((room - targets) * share) / shares + (hasTargets ? target : 0);
    const column = { ...step, x, width: own, target: hasTargets ? target : 0, hasTargets, isText };
    x += own + gap;
    return column;
  });
}

/** Concerns are short, and ambitions long. */
function shareOf(links: readonly PlateLink[]): number {
  if (links.some(isResult)) return 1.25;
  return links.some(({ isStrong }) => isStrong) ? 1.2 : 0.8;
}

const everyLink = (link: PlateLink): readonly PlateLink[] => [link, ...link.links.flatMap(everyLink)];
