/** How the page to hand out looks: few sizes, much white, one scale for all of it. Lengths in pt. */

import { entryOf } from '../../basics/entry-of.ts';
import { blockAccent, paperColors } from '../../basics/paper-colors.ts';
import type { PlateFormat, PlateStyle } from './plate-model.ts';

export interface PlateLook {
  /** What lengths are multiplied by. */
  readonly scale: number;
  readonly styles: Readonly<Record<keyof typeof sizes, PlateStyle>>;
}

/** Sizes of paper on its side, how large or small the type may be, and how small a letter. */
export const papers = {
  a4: { width: 841.89, height: 595.28, margin: 32, largest: 1.3, smallest: 0.84, letter: 8 },
  a3: { width: 1190.55, height: 841.89, margin: 46, largest: 1.8, smallest: 1.05, letter: 9.5 },
} as const satisfies Readonly<Record<PlateFormat, object>>;

const { ink, muted } = paperColors;
const sizes = {
  eyebrow: { face: 'bold', size: 10.5, leading: 1.3, color: muted },
  title: { face: 'bold', size: 27, leading: 1.14, color: ink },
  issue: { face: 'regular', size: 12.5, leading: 1.36, color: ink },
  heading: { face: 'bold', size: 11.5, leading: 1.3, color: ink },
  figure: { face: 'bold', size: 30, leading: 1.05, color: ink },
  figureRest: { face: 'bold', size: 11, leading: 1.25, color: ink },
  body: { face: 'regular', size: 10, leading: 1.3, color: ink },
  strong: { face: 'bold', size: 10, leading: 1.3, color: ink },
  step: { face: 'bold', size: 9, leading: 1.3, color: muted },
  note: { face: 'regular', size: 8.6, leading: 1.28, color: muted },
  label: { face: 'regular', size: 8.6, leading: 1.2, color: muted },
  labelStrong: { face: 'bold', size: 8.6, leading: 1.2, color: ink },
  date: { face: 'bold', size: 15, leading: 1.2, color: ink },
  closing: { face: 'regular', size: 8, leading: 1.25, color: muted },
} as const;

export function lookAt(scale: number, smallestLetter: number): PlateLook {
  const styleOf = (name: keyof typeof sizes): PlateStyle => {
    const { face, size: base, leading, color } = sizes[name];
    const size = Math.max(smallestLetter, Math.round(base * scale * 10) / 10);
    return { face, size, leading: size * leading, color };
  };
  return {
    scale,
    styles: {
      eyebrow: styleOf('eyebrow'),
      title: styleOf('title'),
      issue: styleOf('issue'),
      heading: styleOf('heading'),
      figure: styleOf('figure'),
      figureRest: styleOf('figureRest'),
      body: styleOf('body'),
      strong: styleOf('strong'),
      step: styleOf('step'),
      note: styleOf('note'),
      label: styleOf('label'),
      labelStrong: styleOf('labelStrong'),
      date: styleOf('date'),
      closing: styleOf('closing'),
    },
  };
}

/** Accent of each building block by the code of its worksheet, '#rrggbb'. */
export type Hues = { readonly [code: string]: string };

export const accentFor = (hues: Hues, code: string) => blockAccent(entryOf(hues, code) ?? '');
