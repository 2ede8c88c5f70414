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

/** What another engine reads and draws otherwise, as a sentence about a rule. `undefined` when the rule has none of it. */
const otherwise: readonly ((rule: postcss.Rule) => string | undefined)[] = [
  // Safari before 26.2 drops the shorthand with more than a line.
  (rule) =>
    / /.test(declared(rule, 'text-decoration') ?? '')
      ? 'text-decoration has more than a line: name line, style and the rest apart'
      : undefined,
  // WebKit paints an inline box beside the one tile of its mask too.
  (rule) =>
    /no-repeat/.test(declared(rule, 'mask') ?? '') &&
    !/\/ 100% 100%/.test(declared(rule, 'mask') ?? '') &&
    !/^(?:absolute|fixed)$/.test(declared(rule, 'position') ?? '') &&
    declared(rule, 'display') === undefined
      ? 'mask is smaller than a box that may be inline'
      : undefined,
  // WebKit counts what a select cuts off as a part of the page.
  (rule) =>
    /select/.test(rule.selector) &&
    declared(rule, 'text-overflow') === 'ellipsis' &&
    !/^(?:clip|hidden)$/.test(declared(rule, 'overflow') ?? '')
      ? 'text-overflow without overflow: clip'
      : undefined,
  // Firefox breaks even short words, and Chrome does where it has a dictionary.
  (rule) =>
    declared(rule, 'hyphens') === 'auto' && declared(rule, 'hyphenate-limit-chars') === undefined
      ? 'hyphens: auto without hyphenate-limit-chars'
      : undefined,
];

function declared(rule: postcss.Rule, property: string): string | undefined {
  const found = rule.nodes.findLast((node) => node.type === 'decl' && node.prop === property);
  return found?.type === 'decl' ? found.value : undefined;
}

function drawnOtherwise(css: string): readonly string[] {
  const found: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    for (const judge of otherwise) {
      const sentence = judge(rule);
      if (sentence !== undefined) found.push(`${rule.selector}: ${sentence}`);
    }
  });
  return found;
}

/** What Firefox lets part: it reads `break-after: avoid` and does not heed it. */
function notHeldTogether(css: string): readonly string[] {
  const heldElsewhere = new Set<string>();
  const asked: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    if (declared(rule, 'break-after') === 'avoid') asked.push(...rule.selectors);
    if (declared(rule, 'break-inside') === 'avoid' && isAskedFor(rule))
      for (const selector of rule.selectors) heldElsewhere.add(selector);
  });
  return asked.filter((selector) => !heldElsewhere.has(selector));
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

  test.each(globSync('src/styles/**/*.css'))(
    '%s says nothing that another engine draws otherwise',
    (file) => {
      const css = readFileSync(file, 'utf8');
      expect(drawnOtherwise(css)).toEqual([]);
      expect(notHeldTogether(css)).toEqual([]);
    },
  );

  test('would be told of what another engine draws otherwise', () => {
    expect(drawnOtherwise('a { text-decoration: underline dotted }')).toHaveLength(1);
    expect(drawnOtherwise('a { mask: var(--icon) 0 60% / 0.6em no-repeat }')).toHaveLength(1);
    expect(drawnOtherwise('select { text-overflow: ellipsis }')).toHaveLength(1);
    expect(drawnOtherwise('h1 { hyphens: auto }')).toHaveLength(1);
    expect(
      drawnOtherwise(
        `a { text-decoration: underline; mask: var(--icon) center / 100% 100% no-repeat }
        h1 { hyphens: auto; hyphenate-limit-chars: 12 5 5 } select { overflow: clip; text-overflow: ellipsis }`,
      ),
    ).toEqual([]);
    expect(notHeldTogether('h2, h3 { break-after: avoid }')).toEqual(['h2', 'h3']);
  });

  test('would be told of what is new and not asked for', () => {
    expect(
      unasked('a { position-area: top } @supports (position-area: top) { b { position-area: top } }'),
    ).toEqual(['position-area: top']);
    expect(chromiumOnly.test('await window.showSaveFilePicker()')).toBe(true);
    expect(chromiumOnly.test('textarea { field-sizing: content }')).toBe(true);
  });
});
