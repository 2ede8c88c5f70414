/** The colours of what is printed, as '#rrggbb': ink on white, and of a building block its own. Text has 4.5:1 at least. */
import { type Accent, accentOf } from './color.ts';

export const paperColors = {
  ink: '#1c2127',
  muted: '#5a636d',
  hairline: '#c8cdd3',
  rule: '#7d868f',
  paper: '#ffffff',
  /** Under facts, where no building block gives its colour. */
  ground: '#f3f3f1',
} as const;

/** @param hue '#rrggbb'; grey when it is no colour. */
export function blockAccent(hue: string): Accent {
  return accentOf(hue, {
    surface: paperColors.rule,
    tint: paperColors.ground,
    shape: paperColors.rule,
    text: paperColors.muted,
  });
}
