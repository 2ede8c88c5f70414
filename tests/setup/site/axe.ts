/** axe-core on what a page shows now: every rule of WCAG 2.0 to 2.2, level A and AA, and its best practices. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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

const looks = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
].flatMap((size) => (['light', 'dark'] as const).map((colorScheme) => ({ size, colorScheme })));

/** What another colour scheme can change. */
const rulesOfColor = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe in light and dark, on a phone and on a desk, on the page as it is or on a part of it. No rule is switched
 * off; in dark only those about colour have anything new to find.
 */
export async function expectNoViolations(page: Page, what: string, within?: string): Promise<void> {
  for (const { size, colorScheme } of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    const rules = colorScheme === 'dark' ? rulesOfColor : undefined;
    const found = await violations(page, { ...(rules && { rules }), ...(within && { within }) });
    expect.soft(found, `${what}, ${size.width} px, ${colorScheme}`).toEqual([]);
  }
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
