/** Colours as '#rrggbb', and whether they can be read: those of every document, whatever its format. */

export const colors = {
  ink: '#1c2127',
  muted: '#5a636d',
  hairline: '#c8cdd3',
  rule: '#7d868f',
  paper: '#ffffff',
  /** Under facts, where no building block gives its colour. */
  ground: '#f3f3f1',
} as const;

type Rgb = readonly [red: number, green: number, blue: number];

/** Also takes the short '#rgb', to which CSS is minified. `undefined` for anything else. */
function parseHex(hex: string): Rgb | undefined {
  const long = hex.replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3');
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(long);
  if (digits === null) return undefined;
  const channel = (at: number) => Number.parseInt(digits[at] ?? '', 16);
  return [channel(1), channel(2), channel(3)];
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast with white, 1 to 21 (WCAG 2.2, relative luminance and contrast ratio). */
function contrastWithWhite([red, green, blue]: Rgb): number {
  return 1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** WCAG 2.2: 1.4.3, for text of any size, and 1.4.11, for shapes that mean something. */
const leastContrast = { text: 4.5, shape: 3 } as const;

function darkened(rgb: Rgb, least: number): Rgb {
  if (contrastWithWhite(rgb) >= least) return rgb;
  const [red, green, blue] = rgb;
  return darkened([Math.floor(red * 0.95), Math.floor(green * 0.95), Math.floor(blue * 0.95)], least);
}

/** As much of the colour as on the screen's tinted grounds. */
function tinted([red, green, blue]: Rgb): Rgb {
  const part = 0.07;
  const mixed = (channel: number) => Math.round(255 - (255 - channel) * part);
  return [mixed(red), mixed(green), mixed(blue)];
}

/** A colour for surfaces that only decorate, and the same or as much darker as it takes to be made out on white. */
export interface Accent {
  readonly surface: string;
  /** A ground to set text on. */
  readonly tint: string;
  readonly shape: string;
  readonly text: string;
}

/** `fallback` when `hue` is no colour: a colour may never cost anybody the PDF. */
export function accentOf(hue: string, fallback: Accent): Accent {
  const rgb = parseHex(hue);
  if (rgb === undefined) return fallback;
  return {
    surface: hexOf(rgb),
    tint: hexOf(tinted(rgb)),
    shape: hexOf(darkened(rgb, leastContrast.shape)),
    text: hexOf(darkened(rgb, leastContrast.text)),
  };
}
