/** What has the focus, and whether a person can see that: WCAG 2.4.7 and 2.4.11. */
import type { Page } from '@playwright/test';

export interface FocusStop {
  /** Unlike that of any other element that took the focus on this page. */
  readonly key: number;
  readonly tag: string;
  readonly type: string;
  readonly id: string;
  readonly words: string;
  /** Ids of the field, and of each row and column around it, from outside in. */
  readonly place: readonly string[];
  readonly isAddButton: boolean;
  /** Of a radio or a select: its values in order, and the place of the one that is chosen, or -1. */
  readonly values: readonly string[];
  readonly chosen: number;
  readonly isChecked: boolean;
  readonly value: string;
  /** What is wrong with how it shows, as a sentence; empty when all is well. */
  readonly problem: string;
}

/** `undefined` when the page has the focus itself, and nothing in it: before the first stop and after the last. */
export function focusStop(page: Page): Promise<FocusStop | undefined> {
  return page.evaluate(readFocus);
}

/** What `focusStop` gives, for code that runs in the page: this one does, and names nothing outside itself. */
export function readFocus(): FocusStop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const seen: { known?: Element[] } & Window = window;
  seen.known ??= [];
  if (!seen.known.includes(element)) seen.known.push(element);
  const key = seen.known.indexOf(element);

  const around: string[] = [];
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement)
    for (const name of ['field', 'row', 'column']) {
      const id = at.dataset[name];
      if (id !== undefined) around.unshift(id);
    }

  const words = (element.textContent || element.getAttribute('aria-label') || element.id).trim();
  const whatIsWrong = (): string => {
    // A card has its ring around the whole of it.
    const hasRing = [undefined, '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!hasRing && element.id !== 'inhoud') return 'the focus does not show';
    const rect = element.getClientRects()[0];
    if (rect === undefined) return 'it is not there to be seen';
    // Just inside its edges, and inside the window; a hair is no obstacle.
    const left = Math.max(rect.left, 0) + 3;
    const right = Math.min(rect.right, innerWidth) - 3;
    const top = Math.max(rect.top, 0) + 3;
    const bottom = Math.min(rect.bottom, innerHeight) - 3;
    const middle = [(left + right) / 2, (top + bottom) / 2] as const;
    const isSeen = ([x, y]: readonly [number, number]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);
    };
    const corners = [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ] as const;
    if (left > right || top > bottom) return 'it is outside the window';
    // What is tall need not be in sight as a whole; of a text the browser shows where it is being typed.
    if (rect.height > innerHeight / 2 || element.matches('textarea'))
      return [middle, ...corners].some(isSeen) ? '' : 'it is covered';
    if (rect.top < -1 || rect.bottom > innerHeight + 1) return 'it is half outside the window';
    // Round corners belong to what is behind them; a radio button is nothing but those.
    const least = element.matches('[type=radio]') ? 0 : 2;
    return isSeen(middle) && corners.filter(isSeen).length >= least ? '' : 'it is covered';
  };

  const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
  const radios = isRadio
    ? [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`)]
    : [];
  const isSelect = element instanceof HTMLSelectElement;
  const isInput = element instanceof HTMLInputElement;
  return {
    key,
    tag: element.localName,
    type: isInput ? element.type : '',
    id: element.id,
    words,
    place: around,
    isAddButton: element.matches('.rows__footer > button:first-child'),
    values: isSelect ? [...element.options].map(({ value }) => value) : radios.map(({ value }) => value),
    chosen: isSelect ? element.selectedIndex : radios.findIndex(({ checked }) => checked),
    isChecked: isInput && element.checked,
    value: isInput || isSelect || element instanceof HTMLTextAreaElement ? element.value : '',
    problem: whatIsWrong(),
  };
}
