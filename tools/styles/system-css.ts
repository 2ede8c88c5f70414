/**
 * The NL Design System's stylesheets hold every variant of every component, and a token for every case; a page has room
 * for those we use. Both steps leave the page as it looks.
 */
import { globSync, readFileSync } from 'node:fs';
import type { Container, Root } from 'postcss';
import { findStylesheet } from '../../src/site/stylesheet.ts';

const systemClass = /(?:nl|utrecht)-[a-z0-9]+(?:[-_]+[a-z0-9]+)*/g;

/** A list in a list in a list: no text has one, and no reader can follow it. */
const deepList = /(?:[ou]l\s*>\s*li\s*>\s*){2}[ou]l/;

/** Nothing is read-only here, and no long text and no choice can be wrong. */
const neverSo = /:read-only|(?:textarea|radio-button)\S*invalid/;

/** Leaves out the rules for classes, elements and kinds of field that no source file mentions. */
export function leaveOutUnusedRules(root: Root): void {
  const sources = globSync('src/**/*.{astro,ts,tsx}').map((file) => readFileSync(file, 'utf8'));
  const used = new Set(sources.flatMap((source) => source.match(systemClass) ?? []));
  const isNamed = (words: string) => sources.some((source) => source.includes(words));
  const isUsed = (selector: string) =>
    classesIn(selector).every((name) => used.has(name)) &&
    elementsIn(selector).every(isNamed) &&
    !deepList.test(selector) &&
    !neverSo.test(selector);
  forSystem(root, (layer) =>
    layer.walkRules((rule) => {
      const kept = rule.selectors.filter(isUsed);
      if (kept.length === 0) rule.remove();
      else rule.selectors = kept;
    }),
  );
}

/** What draws the ring around what has the focus: `src/styles/base.css` draws one for everything, so those of components say nothing. */
const ring = /^(?:outline(?:-\w+)?|box-shadow|--_utrecht-focus-ring-box-shadow)$/;

export function leaveOutFocusRings(root: Root): void {
  forSystem(root, (layer) =>
    layer.walkRules(/:focus-visible/, (rule) => {
      rule.walkDecls(ring, (declaration) => void declaration.remove());
      if (rule.nodes.length === 0) rule.remove();
    }),
  );
}

/**
 * `var(--no-one-sets-this, var(--set))` becomes `var(--set)`: a token that no stylesheet of ours sets has no say. What a
 * component sets for itself begins with `--_`; rules that did so may be gone.
 */
export function leaveOutUnsetTokens(root: Root): void {
  const set = new Set(inStylesheets(/(--[\w-]+)\s*:/g, ownStylesheets()));
  forSystem(root, (layer) => layer.walkDecls(/^--_/, ({ prop }) => void set.add(prop)));
  let isLess = true;
  while (isLess) isLess = leaveOutUnset(root, set);
}

/**
 * A declaration that only hands on a token that no one sets says nothing. When it was a token that a component sets for itself,
 * there may be more to leave out then.
 */
function leaveOutUnset(root: Root, set: Set<string>): boolean {
  const still = new Set<string>();
  const gone = new Set<string>();
  forSystem(root, (layer) =>
    layer.walkDecls((declaration) => {
      declaration.value = withoutUnset(declaration.value, set);
      const { prop, value } = declaration;
      const [, only] = value.match(/^var\(\s*(--[\w-]+)\s*\)$/) ?? [];
      const isSet = only === undefined || set.has(only);
      if (prop.startsWith('--_')) (isSet ? still : gone).add(prop);
      if (!isSet) declaration.remove();
    }),
  );
  for (const prop of gone) if (!still.has(prop)) set.delete(prop);
  return gone.size > 0;
}

/** A component sets tokens for components that may stand in it: those that no stylesheet reads go. */
export function leaveOutUnreadTokens(root: Root): void {
  const own = ownStylesheets();
  const system = inStylesheets(/@import "([^".][^"]*)"/g, own).flatMap((name) => findStylesheet(name) ?? []);
  const read = new Set(inStylesheets(/var\(\s*(--[\w-]+)/g, [...own, ...system]));
  forSystem(root, (layer) =>
    layer.walkDecls(/^--/, (declaration) => {
      if (!read.has(declaration.prop)) declaration.remove();
    }),
  );
}

const ownStylesheets = () => globSync('src/styles/**/*.css');

function inStylesheets(pattern: RegExp, files: readonly string[]): readonly string[] {
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, found = '']) => found),
  );
}

/** A token without a fallback stays, set or not. */
export function withoutUnset(value: string, set: ReadonlySet<string>): string {
  const found = [...value.matchAll(/var\(\s*(--[\w-]+)\s*,/g)].find(([, name]) => !set.has(name ?? ''));
  if (found === undefined) return value;
  const afterComma = found.index + found[0].length;
  const end = closingBracket(value, afterComma);
  const fallback = value.slice(afterComma, end).trim();
  return withoutUnset(value.slice(0, found.index) + fallback + value.slice(end + 1), set);
}

/** Where the bracket closes that is open at `from`. */
export function closingBracket(value: string, from: number): number {
  let depth = 1;
  for (let at = from; at < value.length; at++) {
    if (value[at] === '(') depth++;
    else if (value[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`A bracket is not closed in: ${value}`);
}

function forSystem(root: Root, change: (layer: Container) => void): void {
  root.walkAtRules('layer', (layer) => {
    if (layer.params === 'nlds') change(layer);
  });
}

/** What a selector needs to match; what it excludes says nothing. */
function classesIn(selector: string): readonly string[] {
  return [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}

/** How a source file writes what a selector needs: parts of a table that not every table has, and fields of a kind. */
function elementsIn(selector: string): readonly string[] {
  return [
    ...[...selector.matchAll(/\b(?:fig)?caption\b|\btfoot\b/g)].map(([name]) => `<${name}`),
    ...[...selector.matchAll(/\[(?:type|inputmode)=["']?(\w+)/gi)].map(([, kind]) => `="${kind}"`),
    ...(/\[pattern/.test(selector) ? ['pattern='] : []),
  ];
}
