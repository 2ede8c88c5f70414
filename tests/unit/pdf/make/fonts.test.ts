import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { makeWorksheetPdf } from '../../../../src/pdf/documents/worksheet-pdf.ts';
import { loadPdfFonts } from '../../../../src/pdf/make/fonts.ts';
import { hue, single, text } from '../../../setup/pdf/example-documents.ts';

afterEach(() => vi.unstubAllGlobals());

/** A site that serves its files, and what was asked of it. */
function site(): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(/Werkblad(\w+-\w+)\.ttf/.exec(url)?.[1] ?? url);
    return new Response(readFileSync(`.${url}`));
  });
  return asked;
}

test.for([
  ['Gewoon Nederlands, met é, € en ≥', []],
  ['İstanbul, Łódź, Αθήνα, Київ', []],
  ['Ѡ', ['Letters-Regular', 'Letters-Bold']],
  ['Klaar ☒', ['Signs-Regular', 'Signs-Bold']],
  ['مرحبا', ['Arabic-Regular', 'Arabic-Bold']],
  ['שלום', ['Hebrew-Regular', 'Hebrew-Bold']],
  ['漢字 😀', []],
] as const)('%s is set in the fonts that it needs, and no others are asked for', async ([written, more]) => {
  const asked = site();
  const document = single(text(written));
  const fonts = await loadPdfFonts(document);
  expect(asked.toSorted()).toEqual(['Sans-Regular', 'Sans-Bold', ...more].toSorted());
  if (!fonts.ok) throw new Error('The fonts were there');
  const { missing } = makeWorksheetPdf(document, fonts.value, { hue });
  expect(missing).toEqual(Array.from(written).filter((character) => /[漢字😀]/u.test(character)));
});

test('a companion that cannot be had is a failure, like the others', async () => {
  vi.stubGlobal('fetch', async (url: string) =>
    url.includes('Arabic') ? new Response('', { status: 404 }) : new Response(readFileSync(`.${url}`)),
  );
  expect(await loadPdfFonts(single(text('مرحبا')))).toEqual({
    ok: false,
    problem: { type: 'fonts-not-loaded' },
  });
});
