import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { downloadWorksheetPdf } from '../../../src/pdf/download.ts';
import { empty, hue, single } from './example-documents.ts';

const done: string[] = [];

/** As much of a browser as a download takes. */
beforeEach(() => {
  done.length = 0;
  vi.useFakeTimers();
  const anchor = { href: '', download: '', click: () => done.push(`saved ${anchor.download}`) };
  vi.stubGlobal('document', { createElement: () => anchor });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:pdf');
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void done.push(`revoked ${address}`));
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(`.${url}`)));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('the file is offered under its name, and stays there long after the download began', async () => {
  expect(await downloadWorksheetPdf(single(empty), hue)).toEqual({ ok: true, value: { missing: [] } });
  vi.advanceTimersByTime(30_000);
  expect(done).toEqual(['saved werkblad-0a-2026-10-14.pdf']);
  vi.advanceTimersByTime(60_000);
  expect(done).toEqual(['saved werkblad-0a-2026-10-14.pdf', 'revoked blob:pdf']);
});

test.for([
  ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the fonts are gone', () => Promise.resolve(new Response('', { status: 404 }))],
] as const)('without fonts nothing is saved, and it is told: %s', async ([, fetchNothing]) => {
  vi.stubGlobal('fetch', fetchNothing);
  expect(await downloadWorksheetPdf(single(empty), hue)).toEqual({
    ok: false,
    problem: { type: 'fonts-not-loaded' },
  });
  expect(done).toEqual([]);
});

test('a font that is no font is a failure with its cause, not a PDF', async () => {
  const report = vi.spyOn(console, 'error').mockReturnValue();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>')));
  const outcome = await downloadWorksheetPdf(single(empty), hue);
  expect(outcome).toMatchObject({ ok: false, problem: { type: 'pdf-failed' } });
  expect(report).toHaveBeenCalled();
  expect(done).toEqual([]);
});
