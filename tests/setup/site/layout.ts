/** Measurements of a page as it is shown now: what is cut, what is too small to hit, what moves. */
import type { Page } from '@playwright/test';

/** Text that is cut off, sticks out of its box or of the window, each as a sentence (WCAG 1.4.4, 1.4.10, 1.4.12). */
export function cutText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const isDotted = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).textOverflow === 'ellipsis' || isDotted(element.parentElement));
    const wider = document.documentElement.scrollWidth - innerWidth;
    if (wider > 0) found.push(`the page is ${wider} px wider than the window`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility() || element.closest('.visually-hidden, .table-scroll, svg') !== null)
        continue;
      const style = getComputedStyle(element);
      // Words for who hears them, in place of which an arrow is drawn.
      if (style.clipPath !== 'none' || style.textIndent !== '0px') continue;
      const say = (what: string) =>
        found.push(`${element.localName}.${element.className} ${what}: ${element.textContent?.slice(0, 60)}`);
      const isClipped = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      // What is typed in can be read on by moving through it; a text area is as tall as its text.
      const isInput = element.matches('input');
      // A name that ends in dots is told whole when one points at it, what a row is about in what its button opens.
      const isToldWhole =
        style.webkitLineClamp !== 'none' &&
        (element.title !== '' || element.closest('[aria-expanded]') !== null);
      // What is as tall as its text hides what is left of rounding; a line that ends in dots can be scrolled or opened.
      if (
        !isInput &&
        !isToldWhole &&
        isClipped(style.overflowX) &&
        style.textOverflow !== 'ellipsis' &&
        element.scrollWidth > element.clientWidth + 1
      )
        say('is cut at the side');
      if (!isToldWhole && isClipped(style.overflowY) && element.scrollHeight > element.clientHeight + 2)
        say('is cut at the foot');
      const words = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      if (words.length === 0 || element.matches('textarea')) continue;
      const range = document.createRange();
      const box = element.getBoundingClientRect();
      for (const node of words) {
        range.selectNodeContents(node);
        const text = range.getBoundingClientRect();
        const endsInDots = isDotted(element);
        if (text.right > innerWidth + 1 && !endsInDots) say('sticks out of the window');
        if (style.display === 'inline' || style.display === 'contents') continue;
        // Half the space between two lines stands over; that much is no letter.
        const slack = Math.max(2, (text.height - Number.parseFloat(style.fontSize)) / 2);
        if (!isToldWhole && (text.bottom > box.bottom + slack || text.top < box.top - slack))
          say('is taller than its box');
      }
    }
    return found;
  });
}

/** What is to be pressed and too small to hit, each as a sentence (WCAG 2.5.8; our buttons are 44 px high). */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary',
    );
    return [...targets].flatMap((target) => {
      if (!target.checkVisibility({ visibilityProperty: true })) return [];
      // Not there until the focus is on it; the file button behind 'Bestand openen' is no target at all.
      if (target.closest('.nl-skip-link, .visually-hidden') !== null) return [];
      // WCAG exempts what stands in a sentence: its size is that of the line. Also a term that is explained there.
      const line = target.parentElement?.closest('p, li, dd, td, span');
      const isInSentence =
        getComputedStyle(target).display === 'inline' &&
        (line?.textContent ?? '').trim() !== (target.textContent ?? '').trim();
      if (isInSentence || target.matches('.term__button')) return [];
      // A press on its label is a press on it.
      const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
      const boxes = [target, ...labels]
        .filter((element) => element.closest('.visually-hidden') === null)
        .map((element) => element.getBoundingClientRect());
      const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
      const height = Math.max(...boxes.map((box) => box.height));
      const isButton = target.matches('button, .nl-button, [type=submit]');
      // A hair is rounding.
      const isLarge = width >= 23.9 && height >= (isButton ? 43.9 : 23.9);
      return isLarge
        ? []
        : [
            `${target.localName}.${target.className} ${target.textContent}: ${width.toFixed(1)} × ${height.toFixed(1)}`,
          ];
    });
  });
}

/** What moves by itself or little by little, where a person asked for none of that (WCAG 2.3.3). */
export function motion(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...document.getAnimations().map(() => 'an animation runs'),
    ...[...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
        const moves =
          transitionDuration.split(', ').some((time) => time !== '0s') ||
          animationName !== 'none' ||
          scrollBehavior === 'smooth';
        return moves ? [`${element.localName}.${element.className} moves`] : [];
      }),
    ),
  ]);
}

/** Sets text as far apart as WCAG 1.4.12 asks a page to bear, or back as it was. */
export async function spaceText(page: Page, isSpaced: boolean): Promise<void> {
  await page.evaluate((spaced) => {
    const sheet = new CSSStyleSheet();
    // Without a layer it wins of every rule of the site, as a reader's own style would.
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `);
    document.adoptedStyleSheets = spaced ? [sheet] : [];
  }, isSpaced);
}

/** Text of a size that a reader chose in the browser: rem follows it. */
export async function sizeText(page: Page, percent: number): Promise<void> {
  await page.evaluate((factor) => {
    const root = document.documentElement;
    root.style.fontSize = '';
    if (factor !== 1)
      root.style.fontSize = `${Number.parseFloat(getComputedStyle(root).fontSize) * factor}px`;
  }, percent / 100);
}
