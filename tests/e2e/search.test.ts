import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { z } from '../../src/schema/schema.ts';
import { searchText } from '../../src/text/search.ts';
import { expect, test } from './test.ts';

/** For each kind of question: what is typed, and the address that must come first. */
const queries = z
  .record(z.string(), z.record(z.string(), z.string()))
  .parse(parse(readFileSync(new URL('../fixtures/search-queries.yaml', import.meta.url), 'utf8')));

const field = (page: Page) => page.getByRole('searchbox', { name: searchText.label });
const results = (page: Page) => page.locator('[data-result]');

async function search(page: Page, question: string): Promise<readonly string[]> {
  await field(page).fill(question);
  const status = page.getByRole('status');
  await status.evaluate((element) => element.replaceChildren());
  await field(page).press('Enter');
  await expect(status).not.toHaveText(/^$|^Zoeken …$/);
  return results(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test('at least 95 of 100 Dutch questions have the expected page, part or term first', async ({
  page,
  baseURL,
}) => {
  const base = new URL(baseURL ?? '').pathname.replace(/\/$/, '');
  const asked = Object.values(queries).flatMap((group) => Object.entries(group));
  expect(asked.length).toBeGreaterThanOrEqual(60);
  await page.goto('./zoeken/');
  const missed: string[] = [];
  let reciprocalRanks = 0;
  for (const [question, expected] of asked) {
    const found = await search(page, question);
    const rank = found.indexOf(base + expected) + 1;
    reciprocalRanks += rank === 0 ? 0 : 1 / rank;
    if (rank !== 1)
      missed.push(
        `${question}: ${rank === 0 ? 'not found' : `at ${rank}`}, after ${found.slice(0, 3).join(' ')}`,
      );
  }
  const meanReciprocalRank = (reciprocalRanks / asked.length).toFixed(3);
  process.stdout.write(
    `${asked.length} questions, ${missed.length} without the right first hit, mean reciprocal rank ${meanReciprocalRank}\n${missed.map((line) => `  ${line}\n`).join('')}`,
  );
  expect(missed.length / asked.length).toBeLessThanOrEqual(0.05);
});
