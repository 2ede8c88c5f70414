/** Walks through a page with Tab, judged in the page itself: a round trip a stop would take most of the time of a run. */
import type { JSHandle, Page } from '@playwright/test';
import { type FocusStop, readFocus } from './focus.ts';

/** Strokes that are sent together. Those after the last stop come to nothing. */
const strokes = 25;

/** More stops than any page has. */
const mostStops = 1500;

/** From where the focus is until it leaves the page. What is wrong at a stop comes back as a sentence. */
export async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<readonly string[]> {
  const walk = await watch(page);
  for (let sent = 0; sent < mostStops; sent += strokes) {
    await Promise.all(Array.from({ length: strokes }, () => page.keyboard.press(key)));
    const { isOver, problems } = await walk.jsonValue();
    if (isOver) return problems;
  }
  return [`no way out after ${mostStops} stops`];
}

interface Walk {
  hasBegun: boolean;
  isOver: boolean;
  problems: string[];
}

/** Each stop is judged by the stroke that leaves it: when all that it brings about has come about. */
async function watch(page: Page): Promise<JSHandle<Walk>> {
  const reader = await page.evaluateHandle<() => FocusStop | undefined>(`(${readFocus})`);
  return reader.evaluateHandle((read) => {
    const walk: Walk = { hasBegun: false, isOver: false, problems: [] };
    const judge = ({ key }: KeyboardEvent) => {
      if (key !== 'Tab' || walk.isOver) return;
      const stop = read();
      if (stop === undefined) walk.isOver = walk.hasBegun;
      else walk.hasBegun = true;
      if (stop !== undefined && stop.problem !== '')
        walk.problems.push(`${stop.tag} ${stop.id} ${stop.words}: ${stop.problem}`);
    };
    addEventListener('keydown', judge, { capture: true });
    return walk;
  });
}

/** What can be pressed or filled in and was passed by. @param within a selector: while a dialog is open the rest is out of reach. */
export function passedBy(page: Page, within = 'html'): Promise<readonly string[]> {
  return page.evaluate((root) => {
    const seen: { known?: Element[] } & Window = window;
    const known = new Set(seen.known);
    const controls = document.querySelectorAll<HTMLElement>(
      `${root} :is(a[href], button, input, select, textarea, summary, [tabindex])`,
    );
    return [...controls]
      .filter((control) => {
        if (control.tabIndex < 0 || known.has(control) || control.matches(':disabled')) return false;
        if (!control.checkVisibility({ visibilityProperty: true })) return false;
        // Of radio buttons one is a stop; arrows go to the others.
        const name = control instanceof HTMLInputElement && control.type === 'radio' ? control.name : '';
        return name === '' || !seen.known?.some((one) => one.matches(`[name="${name}"]`));
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  }, within);
}
