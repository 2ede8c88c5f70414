/** The PDF's fonts in the browser: fetched when a PDF is asked for, and companions only when its text needs them. */

import { entryOf } from '../../basics/entry-of.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import { type Companion, type FontFiles, isRightToLeft, type PdfFonts } from '../format/pdf-fonts.ts';
import type { RightToLeft } from '../format/right-to-left.ts';

export type FontsNotLoaded = { readonly type: 'fonts-not-loaded' };

/** The addresses of all font files. */
const files = import.meta.glob<string>('../fonts/*.ttf', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** @param content all that will be printed, as plain data: its text says which companions are needed. */
export async function loadPdfFonts(content: unknown): Promise<Result<PdfFonts, FontsNotLoaded>> {
  try {
    const names = await companionsOf(JSON.stringify(content));
    const [sans, direction, ...pairs] = await Promise.all([
      loadPair('Sans'),
      names.some(isRightToLeft) ? loadRightToLeft() : undefined,
      ...names.map(async (name) => [name, await loadPair(fileNames[name])] as const),
    ]);
    const companions = Object.fromEntries(pairs);
    return ok({ ...sans, companions, ...(direction === undefined ? {} : { rightToLeft: direction }) });
  } catch {
    // No network, or the site was renewed and has them under other names.
    return failed({ type: 'fonts-not-loaded' });
  }
}

/** Latin letters as most languages write them, and the signs between them: the first family has them all. */
export const everydayText = /^[ -\u017f\u2010-\u2015\u2018-\u201e\u2022\u2026\u20ac]*$/;

async function companionsOf(text: string): Promise<readonly Companion[]> {
  return everydayText.test(text) ? [] : (await import('./companions.ts')).companionsFor(text);
}

const fileNames: Readonly<Record<Companion, string>> = {
  letters: 'Letters',
  signs: 'Signs',
  arabic: 'Arabic',
  hebrew: 'Hebrew',
};

async function loadRightToLeft(): Promise<RightToLeft> {
  return (await import('../format/right-to-left.ts')).rightToLeft;
}

async function loadPair(name: string): Promise<FontFiles> {
  const [regular, bold] = await Promise.all([loadFont(`${name}-Regular`), loadFont(`${name}-Bold`)]);
  return { regular, bold };
}

/** @throws Error when it cannot be had. */
async function loadFont(name: string): Promise<Uint8Array> {
  const response = await fetch(entryOf(files, `../fonts/Werkblad${name}.ttf`) ?? '');
  if (!response.ok) throw new Error(`Font ${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
