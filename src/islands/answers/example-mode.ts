/**
 * Looking at the filled-in example: `?voorbeeld=waterrijk` in the address, and nowhere else. Nothing of it is stored,
 * so leaving the address leaves no trace, and a person's own answers are never touched.
 */

import { useEffect, useState } from 'preact/compat';
import type { WorksheetId } from '../../basics/ids.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import { siteUrl } from '../../site/url.ts';
import type { Answers } from '../../worksheet/answers/answers.ts';
import { openWorksheet } from '../../worksheet/saved/saved-worksheet.ts';

const parameter = 'voorbeeld';
const example = 'waterrijk';

/** False on the server and in the first render, so that both show the same. */
export function useExample(): boolean {
  const [isExample, setExample] = useState(false);
  useEffect(() => setExample(isExampleAddress()), []);
  return isExample;
}

export function isExampleAddress(): boolean {
  return new URLSearchParams(location.search).get(parameter) === example;
}

/** The same address, in the example. */
export function exampleAddress(address: string): string {
  const [path = '', anchor] = address.split('#');
  const first = path.includes('?') ? '&' : '?';
  return `${path}${first}${parameter}=${example}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Keeps the example open behind links that were in the page before it was known to be one. */
export function keepInExample(links: Iterable<HTMLAnchorElement>): void {
  for (const link of links) link.href = exampleAddress(link.getAttribute('href') ?? '');
}

/** The address of this page out of the example, with all else that it asks. */
export function ownAddress(): string {
  const url = new URL(location.href);
  url.searchParams.delete(parameter);
  return url.pathname + url.search;
}

let loading: Promise<unknown> | undefined;

/** The example's answers to one worksheet. */
export async function loadExample(
  worksheet: WorksheetId,
): Promise<Result<Answers, { type: 'example-not-loaded' }>> {
  loading ??= fetch(siteUrl(`/voorbeelden/${example}.json`)).then((response) => response.json());
  try {
    const saved: unknown = await loading;
    const text = typeof saved === 'object' && saved !== null ? Object.entries(saved) : [];
    const found = text.find(([id]) => id === worksheet)?.[1];
    const opened = typeof found === 'string' ? openWorksheet(found, worksheet) : undefined;
    return opened?.ok ? ok(opened.value.answers) : failed({ type: 'example-not-loaded' });
  } catch {
    loading = undefined;
    return failed({ type: 'example-not-loaded' });
  }
}
