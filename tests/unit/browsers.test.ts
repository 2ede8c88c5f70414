/** No feature needs Chromium: what other browsers lack is not used, or stands behind a question whether it is there. */
import { globSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';

/** In Chromium alone, at the time of writing. */
const chromiumOnly =
  /\b(?:show(?:Save|OpenFile|Open|Directory)\w*Picker|userAgentData|performance\.memory|launchQueue|beforeinstallprompt|EyeDropper|BarcodeDetector|documentPictureInPicture|navigator\.connection|field-sizing|interpolate-size|calc-size|interestfor|reading-flow)\b/;

/** Asks whether it is there, and does without: whether the person asked to save data, a setting of Chromium alone. */
const askedFirst = ['src/offline/keep-offline.ts'];

/** Not yet in every browser that the README names. */
const newStyles = /position-area|position-try|::details-content|sideways-lr/;

const isAskedFor = ({ parent }: postcss.Node): boolean =>
  parent !== undefined && (parent.toString().startsWith('@supports') || isAskedFor(parent));

/** Declarations and selectors of new things that a browser would meet unasked. */
function unasked(css: string): readonly string[] {
  const found: string[] = [];
  postcss.parse(css).walk((node) => {
    const text =
      node.type === 'decl' ? `${node.prop}: ${node.value}` : node.type === 'rule' ? node.selector : '';
    if (newStyles.test(text) && !isAskedFor(node)) found.push(text);
  });
  return found;
}

describe('the site in other browsers', () => {
  const sources = globSync('src/**/*.{ts,tsx,astro,css}');

  test('uses nothing that only Chromium has', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.filter((file) => chromiumOnly.test(readFileSync(file, 'utf8')))).toEqual(askedFirst);
  });

  test.each(globSync('src/styles/**/*.css'))('%s asks before it uses what is new', (file) => {
    expect(unasked(readFileSync(file, 'utf8'))).toEqual([]);
  });

  test('would be told of what is new and not asked for', () => {
    expect(
      unasked('a { position-area: top } @supports (position-area: top) { b { position-area: top } }'),
    ).toEqual(['position-area: top']);
    expect(chromiumOnly.test('await window.showSaveFilePicker()')).toBe(true);
    expect(chromiumOnly.test('textarea { field-sizing: content }')).toBe(true);
  });
});
