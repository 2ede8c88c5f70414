import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makePdf } from '../../../../src/pdf/make/make-pdf.ts';
import type { Printable } from '../../../../src/pdf/make/printable.ts';
import { stubWorkers } from '../../../setup/pdf/browser-worker.ts';
import {
  empty,
  emptyReport,
  emptyWorksheet,
  hue,
  single,
  text,
  tinyBlank,
} from '../../../setup/pdf/example-documents.ts';
import { readPdf } from '../../../setup/pdf/read-pdf.ts';

let workers: readonly string[] = [];

/** As much of a browser as a PDF takes. */
beforeEach(() => {
  workers = stubWorkers();
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(`.${url}`)));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const worksheet = (document = single(empty)) => ({
  type: 'worksheet' as const,
  worksheet: document,
  dossier: 'Gezond opgroeien',
  hue,
  fillable: false,
});

test.for<readonly [Printable, string, string]>([
  [
    { ...worksheet(), attachment: '{}' },
    'werkblad-0a-2026-10-14.pdf',
    'Werkblad 0A: Een gezamenlijk belang vinden – Gezond opgroeien',
  ],
  [
    worksheet(),
    'werkblad-0a-2026-10-14-om-te-lezen.pdf',
    'Werkblad 0A: Een gezamenlijk belang vinden – Gezond opgroeien',
  ],
  [
    { ...worksheet(), attachment: '{}', fillable: true },
    'werkblad-0a-2026-10-14-invulbaar.pdf',
    'Werkblad 0A: Een gezamenlijk belang vinden – Gezond opgroeien',
  ],
  [
    { type: 'blank', worksheet: tinyBlank, hue, date: '2026-10-14' },
    'werkblad-1b-leeg.pdf',
    'Werkblad 1B: Ambities (leeg werkblad)',
  ],
  [
    { type: 'report', report: emptyReport, hues: {}, attachment: '{}' },
    'rapport-gezond-opgroeien-2026-10-14.pdf',
    'Rapport: Gezond opgroeien',
  ],
  [
    { type: 'report', report: emptyReport, hues: {} },
    'rapport-gezond-opgroeien-2026-10-14-om-te-lezen.pdf',
    'Rapport: Gezond opgroeien',
  ],
])('what is asked is made under its own name and title, in a worker', async ([request, fileName, title]) => {
  const made = await makePdf(request);
  if (!made.ok) throw new Error(made.problem.type);
  expect(made.value.fileName).toBe(fileName);
  expect((await readPdf(made.value.bytes)).title).toBe(title);
});

test('how far it is goes up to where the file is written, which is handed over as the worker ends', async () => {
  const steps: number[] = [];
  await makePdf(worksheet(emptyWorksheet), (done) => steps.push(done));
  expect(steps).toHaveLength(emptyWorksheet.sections.length);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(steps.every((done) => done > 0 && done < 1)).toBe(true);
  expect(workers).toEqual(['started', 'handed over', 'ended']);
});

test('characters that cannot be shown are told before anything is saved', async () => {
  const made = await makePdf(worksheet(single(text('Goed 😀 zo'))));
  expect(made.ok && made.value.missing).toEqual(['😀']);
});

test.for([
  ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the fonts are gone', () => Promise.resolve(new Response('', { status: 404 }))],
] as const)('without fonts there is no PDF, and it is told: %s', async ([, fetchNothing]) => {
  vi.stubGlobal('fetch', fetchNothing);
  expect(await makePdf(worksheet())).toEqual({ ok: false, problem: { type: 'fonts-not-loaded' } });
  expect(workers).toEqual(['started', 'ended']);
});

test('a font that is no font is a failure with its cause, not a PDF', async () => {
  const report = vi.spyOn(console, 'error').mockReturnValue();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>')));
  expect(await makePdf(worksheet())).toMatchObject({ ok: false, problem: { type: 'pdf-failed' } });
  expect(report).toHaveBeenCalled();
});

test('a worker that cannot be loaded is told', async () => {
  class NoWorker extends EventTarget {
    postMessage(): void {
      this.dispatchEvent(new Event('error'));
    }
    terminate(): void {}
  }
  vi.stubGlobal('Worker', NoWorker);
  expect(await makePdf(worksheet())).toEqual({ ok: false, problem: { type: 'code-not-loaded' } });
});
