/** Measures contrast in a page as WCAG 2.2 defines it, on what the browser really paints. */
import type { Page } from '@playwright/test';

/** Tokens for what a page shows only for a moment: under a pointer, or when something went wrong. */
interface Pair {
  readonly front: string;
  readonly backs: readonly string[];
  readonly least: number;
}

const surfaces = ['--color-ground', '--color-paper', '--color-card'];
const buttons = ['primary', 'secondary', 'subtle'].flatMap((look) =>
  ['', '-hover', '-active'].map((state) => `--nl-button-${look}${state}`),
);
const text = (front: string, ...backs: readonly string[]): Pair => ({ front, backs, least: 4.5 });

const pairs: readonly Pair[] = [
  ...[...buttons, '--nl-button-focus'].map((name) => text(`${name}-color`, `${name}-background-color`)),
  text('--nl-link-color', ...surfaces, '--color-caution-soft', '--color-danger-soft'),
  text('--nl-link-hover-color', ...surfaces),
  text('--nl-link-active-color', ...surfaces),
  text('--nl-skip-link-color', '--nl-skip-link-background-color'),
  text('--utrecht-form-field-error-message-color', ...surfaces),
  text(
    '--color-ink',
    ...surfaces,
    '--color-caution-soft',
    '--color-danger-soft',
    '--color-mark',
    '--color-accent-soft',
  ),
  text('--color-ink-soft', ...surfaces),
  text('--color-accent', ...surfaces),
  text('--color-accent-strong', ...surfaces, '--color-accent-soft'),
  text('--color-on-accent', '--color-accent'),
  text('--color-danger', '--color-danger-soft'),
  text('--color-caution', '--color-caution-soft'),
  { front: '--color-line-strong', backs: surfaces, least: 3 },
  { front: '--utrecht-form-control-hover-border-color', backs: surfaces, least: 3 },
  { front: '--utrecht-form-control-focus-border-color', backs: surfaces, least: 3 },
  { front: '--utrecht-form-control-invalid-border-color', backs: surfaces, least: 3 },
];

/** Everything in the page that falls short, each as a sentence. Empty when all is well. */
export function lowContrast(page: Page): Promise<readonly string[]> {
  return page.evaluate((momentary) => {
    type Color = readonly [red: number, green: number, blue: number, alpha: number];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const known = new Map<string, Color>();
    /** Any CSS color as numbers from 0 to 255, and its alpha from 0 to 1. */
    const parse = (css: string): Color => {
      const seen = known.get(css);
      if (seen !== undefined || canvas === null) return seen ?? [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const color: Color = [red, green, blue, alpha / 255];
      known.set(css, color);
      return color;
    };
    const over = ([r, g, b, a]: Color, [r2, g2, b2]: Color): Color => {
      const mix = (top: number, bottom: number) => top * a + bottom * (1 - a);
      return [mix(r, r2), mix(g, g2), mix(b, b2), 1];
    };
    const luminance = ([r, g, b]: Color) => {
      const linear = (part: number) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    };
    const ratio = (one: Color, other: Color) => {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const styleOf = (element: Element, part?: string) => getComputedStyle(element, part);
    const backgroundOf = (element: Element | null): Color => {
      if (element === null) return parse(styleOf(document.body).colorScheme === 'dark' ? 'black' : 'white');
      const own = parse(styleOf(element).backgroundColor);
      return own[3] === 1 ? own : over(own, backgroundOf(element.parentElement));
    };
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.visually-hidden, [aria-disabled="true"], noscript') === null;
    const found = new Set<string>();
    const check = (what: string, front: Color, back: Color, least: number) => {
      const reached = ratio(over(front, back), back);
      if (reached < least) found.add(`${what}: ${reached.toFixed(2)} to 1, at least ${least}`);
    };
    const nameOf = (element: Element) => `${element.localName}.${[...element.classList].join('.')}`;

    for (const element of document.querySelectorAll('body *')) {
      if (!isSeen(element)) continue;
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      const isControl = element.matches('input, textarea, select');
      if (hasText || isControl) {
        const style = styleOf(element);
        const [size, weight] = [Number.parseFloat(style.fontSize), Number(style.fontWeight)];
        const least = size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5;
        const front = parse(element instanceof SVGElement ? style.fill : style.color);
        check(nameOf(element), front, backgroundOf(element), least);
      }
      if (isControl && !element.matches('[type=file]')) {
        const edge = parse(styleOf(element).borderTopColor);
        check(`edge of ${nameOf(element)}`, edge, backgroundOf(element.parentElement), 3);
        if (element.matches('[placeholder]'))
          check(
            `placeholder of ${nameOf(element)}`,
            parse(styleOf(element, '::placeholder').color),
            backgroundOf(element),
            4.5,
          );
      }
    }

    const probe = document.createElement('p');
    const surface = document.createElement('div');
    surface.style.background = 'var(--color-ground)';
    surface.append(probe);
    document.body.append(surface);
    for (const { front, backs, least } of momentary)
      for (const back of backs) {
        probe.style.color = `var(${front})`;
        probe.style.background = `var(${back})`;
        check(`${front} on ${back}`, parse(styleOf(probe).color), backgroundOf(probe), least);
      }
    surface.remove();
    return [...found];
  }, pairs);
}
