import { expect, test } from 'vitest';
import { accentOf } from '../../../src/basics/color.ts';

const fallback = { surface: '#777777', tint: '#f3f3f1', shape: '#777777', text: '#555555' };

test('a dark colour is used for shapes and text as it is', () => {
  expect(accentOf('#1f5a6d', fallback)).toEqual({
    surface: '#1f5a6d',
    tint: '#eff3f5',
    shape: '#1f5a6d',
    text: '#1f5a6d',
  });
});

test('a light colour is darkened for shapes, more for text, and stays itself on surfaces', () => {
  const { surface, shape, text } = accentOf('#ffd500', fallback);
  expect(surface).toBe('#ffd500');
  expect(contrastWithWhite(shape)).toBeGreaterThanOrEqual(3);
  expect(contrastWithWhite(shape)).toBeLessThan(4);
  expect(contrastWithWhite(text)).toBeGreaterThanOrEqual(4.5);
});

test('the short form that minified CSS has is the same colour', () => {
  expect(accentOf('#05a', fallback)).toEqual(accentOf('#0055aa', fallback));
});

test.for(['', 'teal', '#12', 'rgb(0, 0, 0)', '#12345g'])("what is no colour ('%s') falls back", (hue) => {
  expect(accentOf(hue, fallback)).toBe(fallback);
});

/** WCAG's formula, written out again. */
function contrastWithWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
