/** The PDF's fonts in the browser: fetched when a PDF is asked for, not before. */
import { failed, ok, type Result } from '../worksheet/result.ts';
import boldUrl from './fonts/WerkbladSans-Bold.ttf?url';
import regularUrl from './fonts/WerkbladSans-Regular.ttf?url';
import type { PdfFonts } from './pdf-fonts.ts';

export type FontsNotLoaded = { readonly type: 'fonts-not-loaded' };

export async function loadPdfFonts(): Promise<Result<PdfFonts, FontsNotLoaded>> {
  const [regular, bold] = await Promise.all([loadFont(regularUrl), loadFont(boldUrl)]);
  return regular === undefined || bold === undefined
    ? failed({ type: 'fonts-not-loaded' })
    : ok({ regular, bold });
}

/** `undefined` when it cannot be had: no network, or the site was renewed and has it under another name. */
async function loadFont(url: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
