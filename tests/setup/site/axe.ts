/** axe-core on what a page shows now: every rule of WCAG 2.0 to 2.2, level A and AA, and its best practices. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { lowContrast } from './contrast.ts';
import { expect } from './test.ts';

const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'EN-301-549',
  'best-practice',
];

const desk = { width: 1280, height: 800 };
const phone = { width: 320, height: 640 };

/** What another width can change: where things stand, and that some show on a phone alone (a menu that folds). */
const rulesOfWidth = [
  'target-size',
  'scrollable-region-focusable',
  'aria-hidden-focus',
  'summary-name',
  'button-name',
  'link-name',
  'heading-order',
  'region',
];

/**
 * Runs axe on the page as it is, or on a part of it. No rule is switched off: on a phone run those that have anything new to
 * find there. What else it shows in dark and on a phone are other colours: `lowContrast` measures those, of every text and
 * every control, in a tenth of the time that axe takes for it.
 */
export async function expectNoViolations(page: Page, what: string, within?: string): Promise<void> {
  const scope = within === undefined ? {} : { within };
  await show(page, desk, 'light');
  expect.soft(await violations(page, scope), `${what}, ${desk.width} px`).toEqual([]);
  await show(page, desk, 'dark');
  expect.soft(await lowContrast(page), `${what}, ${desk.width} px, dark`).toEqual([]);
  await show(page, phone, 'light');
  expect.soft(await lowContrast(page), `${what}, contrast at ${phone.width} px`).toEqual([]);
  const found = await violations(page, { ...scope, rules: rulesOfWidth });
  expect.soft(found, `${what}, ${phone.width} px`).toEqual([]);
}

/** Without motion: colors that go over into those of the other scheme would be measured halfway. */
async function show(page: Page, size: typeof desk, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
}

interface Scope {
  readonly rules?: readonly string[];
  /** Selector of the part to look at. */
  readonly within?: string;
}

/** What axe finds, each as a sentence: the rule, what it says, and where. */
export async function violations(page: Page, { rules, within }: Scope = {}): Promise<readonly string[]> {
  // There are no frames, so axe need not open a page of its own to bring their results together.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (within !== undefined) axe.include(within);
  const result = await (rules === undefined ? axe.withTags([...tags]) : axe.withRules([...rules])).analyze();
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}. ${failureSummary}`),
  );
}
