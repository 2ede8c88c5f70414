/**
 * A municipality's published design tokens in place of ours.
 *
 * Our own theme (src/styles/tokens.css and theme.css) says which tokens the site reads. Of those, what a package knows
 * takes the place of our value, worked out to the last reference; everything else of the package stays behind. So a theme
 * adds next to nothing to a page.
 *
 * A package dresses the site: colours, fonts, weights, borders, corners. Sizes and space stay ours: they make the site
 * readable (18 px and up, 60 to 75 characters on a line, targets of 44 px). So do the colours of focus and of what is wrong:
 * published packages have some that hardly show.
 */
import { readFileSync } from 'node:fs';
import type { Root } from 'postcss';
import { findStylesheet } from '../../src/site/stylesheet.ts';
import { buildText } from '../../src/text/build.ts';
import { closingBracket } from './system-css.ts';

/** Stylesheets as a site config names them: '@utrecht/design-tokens/dist/theme.css', './content/huisstijl.css'. */
export interface ThemePackage {
  readonly light: string;
  /** Without it our own dark scheme stands in. */
  readonly dark?: string | undefined;
}

type Tokens = ReadonlyMap<string, string>;

const dress = /(?:color|font-family|font-weight|border-radius|border-width)$|text-decoration|text-underline/;
const ours = /focus|invalid|error/;

/** Where our own tokens come from: the first that a package knows. */
const document = ['--basis-color-default-bg-document', '--utrecht-document-background-color'];
const counterparts: { readonly [own: string]: readonly string[] } = {
  '--color-ground': document,
  '--color-paper': document,
  '--color-field': document,
  '--color-ink': ['--basis-color-default-color-document', '--utrecht-document-color'],
  '--color-accent': ['--nl-link-color', '--utrecht-link-color'],
  '--color-accent-strong': ['--nl-link-hover-color', '--utrecht-link-hover-color'],
  '--font-text': ['--nl-paragraph-font-family', '--utrecht-document-font-family'],
  '--font-display': ['--nl-heading-level-1-font-family', '--utrecht-heading-1-font-family'],
  '--radius': ['--nl-button-border-radius', '--utrecht-button-border-radius'],
  '--radius-small': ['--utrecht-form-control-border-radius', '--utrecht-textbox-border-radius'],
};

/** Packages name the same thing in an older and a newer way; what is to the left falls back on what is to the right. */
const otherNames: readonly (readonly [RegExp, string])[] = [
  [/^--nl-button-(primary|secondary|subtle)-/, '--utrecht-button-$1-action-'],
  [/^--nl-button-/, '--utrecht-button-'],
  [/^--nl-heading-level-(\d)-/, '--utrecht-heading-$1-'],
  [/^--nl-/, '--utrecht-'],
  [/^--utrecht-form-control-/, '--utrecht-textbox-'],
];

/** Puts the package's values in the layer of the theme. */
export function wearTheme(root: Root, theme: ThemePackage): void {
  const light = readTokens(theme.light);
  const dark = theme.dark === undefined ? undefined : readTokens(theme.dark);
  root.walkAtRules('layer', (layer) => {
    if (layer.params !== 'theme') return;
    layer.walkDecls(/^--/, (declaration) => {
      declaration.value = worn(declaration.prop, declaration.value.trim(), light, dark);
    });
  });
}

/** @param own the value in our own theme, which stands in for what a package lacks. */
function worn(name: string, own: string, light: Tokens, dark: Tokens | undefined): string {
  const inLight = valueFor(name, light);
  if (inLight === undefined) return own;
  if (!isColor(inLight)) return inLight;
  const inDark = dark === undefined ? undefined : valueFor(name, dark);
  return `light-dark(${inLight}, ${inDark ?? own})`;
}

/** `undefined` when the package has no say in it. */
function valueFor(name: string, tokens: Tokens): string | undefined {
  const names = counterparts[name] ?? (dress.test(name) && !ours.test(name) ? namesOf(name) : []);
  for (const candidate of names) {
    const value = resolve(candidate, tokens);
    if (value !== undefined && isColor(value) === /color/.test(name)) return value;
  }
  return undefined;
}

function namesOf(name: string): readonly string[] {
  const others = otherNames.filter(([pattern]) => pattern.test(name));
  return [name, ...others.map(([pattern, other]) => name.replace(pattern, other))];
}

/** The value without references; `undefined` when the package does not know all of them, or means "as it was". */
function resolve(name: string, tokens: Tokens, seen: readonly string[] = []): string | undefined {
  const value = seen.includes(name) ? undefined : tokens.get(name);
  return value === undefined || /^(?:inherit|initial|unset|revert)$/.test(value)
    ? undefined
    : resolveText(value, tokens, [...seen, name]);
}

function resolveText(value: string, tokens: Tokens, seen: readonly string[]): string | undefined {
  const found = /var\(\s*(--[\w-]+)\s*/.exec(value);
  if (found === null) return value;
  const end = closingBracket(value, found.index + 'var('.length);
  const fallback = value.slice(found.index + found[0].length, end).replace(/^,\s*/, '');
  const inside = resolve(found[1] ?? '', tokens, seen) ?? (fallback === '' ? undefined : fallback);
  if (inside === undefined) return undefined;
  return resolveText(value.slice(0, found.index) + inside + value.slice(end + 1), tokens, seen);
}

const isColor = (value: string) =>
  /^(?:#|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(|(?:transparent|currentcolor|white|black)$)/i.test(
    value,
  );

/** @throws when the package is not installed: a site in the wrong colours would be worse. */
function readTokens(stylesheet: string): Tokens {
  const file = findStylesheet(stylesheet);
  if (file === undefined) throw new Error(buildText.noStylesheet(stylesheet));
  const declarations = readFileSync(file, 'utf8').matchAll(/(--[\w-]+)\s*:\s*([^;{}]+)[;}]/g);
  return new Map([...declarations].map(([, name = '', value = '']) => [name, value.trim()]));
}
