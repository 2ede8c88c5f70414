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

const desk = { width: 1280, height: 800 };
const phone = { width: 320, height: 640 };

/** What another colour scheme can change. */
const rulesOfColor = ['color-contrast', 'link-in-text-block'];

/** What another width can change: where things stand, and that some show on a phone alone (a menu that folds). */
const rulesOfWidth = [
  ...rulesOfColor,
  'target-size',
  'scrollable-region-focusable',
  'aria-hidden-focus',
  'summary-name',
  'button-name',
  'link-name',
  'heading-order',
  'region',
];

/** Contrast in dark on a phone is measured in tests/e2e/contrast.test.ts. */
const looks: readonly Look[] = [
  { size: desk, colorScheme: 'light' },
  { size: desk, colorScheme: 'dark', rules: rulesOfColor },
  { size: phone, colorScheme: 'light', rules: rulesOfWidth },
];

interface Look {
  readonly size: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
  /** Without these, all of them. */
  readonly rules?: readonly string[];
}

/**
 * Runs axe on the page as it is, or on a part of it. No rule is switched off: in dark and on a phone run those that have
 * anything new to find there.
 */
export async function expectNoViolations(page: Page, what: string, within?: string): Promise<void> {
  for (const { size, colorScheme, rules } of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
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
