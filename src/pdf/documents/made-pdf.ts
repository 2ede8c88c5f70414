import { printText } from '../../text/print.ts';
import type { Composition } from '../../worksheet/print/composition.ts';
import { shortenedText } from '../format/pdf-syntax.ts';
import { tidied } from '../format/sanitize.ts';
import type { DocumentInfo } from '../format/xmp.ts';
import { type Accent, accentOf, colors } from '../setting/color.ts';

export interface MadePdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Every character that the fonts lack: '□' stands for it on the page, the original is read out and copied. */
  readonly missing: readonly string[];
}

/** Told how far the making is, 0 to 1. */
export type OnProgress = (done: number) => void;

/** Of the work, what is done when all is laid out and the file has yet to be written. */
export const layoutShare = 0.7;

/** @param date ISO. */
export function documentInfo({ fileTitle }: Composition, date: string): DocumentInfo {
  return {
    title: shortenedText(tidied(fileTitle)),
    language: 'nl-NL',
    creator: printText.siteName,
    // Noon: jsPDF writes local time, and from -11 to +11 hours it is the same day then.
    created: new Date(`${date}T12:00:00Z`),
  };
}

/** @param hue '#rrggbb'; grey when it is no colour. */
export function blockAccent(hue: string): Accent {
  return accentOf(hue, { surface: colors.rule, tint: colors.ground, shape: colors.rule, text: colors.muted });
}
