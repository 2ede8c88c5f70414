import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { type ThemePackage, wearTheme } from '../../../tools/styles/theme-package.ts';

const folder = mkdtempSync(join(tmpdir(), 'theme-'));

/** A token package, as it is published. */
function published(name: string, tokens: string): string {
  const file = join(folder, `${name}.css`);
  writeFileSync(file, `.theme { ${tokens} }`);
  return file;
}

/** Our tokens, by name, once they wear the theme. */
function worn(own: string, theme: ThemePackage): { readonly [token: string]: string } {
  const root = postcss.parse(`@layer theme { :root { ${own} } } @layer nlds { :root { --color-ink: red } }`);
  wearTheme(root, theme);
  const values: { [token: string]: string } = {};
  root.walkAtRules('layer', (layer) => {
    if (layer.params === 'theme')
      layer.walkDecls((declaration) => {
        values[declaration.prop] = declaration.value.trim();
      });
  });
  return values;
}

describe('a token package in place of our own theme', () => {
  test('gives its value, worked out to the last reference, in the light scheme; ours stays in the dark', () => {
    const light = published(
      'colors',
      '--nl-link-color: var(--a); --a: var(--not-there, var(--b)); --b: hsl(211 60% 35%)',
    );
    expect(worn('--nl-link-color: var(--color-accent)', { light })).toEqual({
      '--nl-link-color': 'light-dark(hsl(211 60% 35%), var(--color-accent))',
    });
  });

  test('gives the dark scheme too when it has one', () => {
    const light = published('day', '--nl-link-color: #00f');
    const dark = published('night', '--nl-link-color: #aaf');
    expect(worn('--nl-link-color: blue', { light, dark })['--nl-link-color']).toBe('light-dark(#00f, #aaf)');
  });

  test('is understood under the older names, and for what only our own components read', () => {
    const light = published(
      'older',
      `--utrecht-button-primary-action-background-color: #123; --utrecht-document-color: #222;
       --utrecht-heading-2-font-family: "Huisletter", sans-serif; --utrecht-textbox-border-radius: 0`,
    );
    const own = `--nl-button-primary-background-color: var(--color-accent); --color-ink: #1b222d;
      --nl-heading-level-2-font-family: inherit; --utrecht-form-control-border-radius: 3px`;
    expect(worn(own, { light })).toEqual({
      '--nl-button-primary-background-color': 'light-dark(#123, var(--color-accent))',
      '--color-ink': 'light-dark(#222, #1b222d)',
      '--nl-heading-level-2-font-family': '"Huisletter", sans-serif',
      '--utrecht-form-control-border-radius': '0',
    });
  });

  test.each([
    ['a size', '--nl-paragraph-font-size', '1rem'],
    ['space', '--nl-button-padding-inline-start', '2rem'],
    ['the ring of what has focus', '--utrecht-focus-outline-color', '#ff0'],
    ['the colour of what is wrong', '--utrecht-form-field-error-message-color', '#f99'],
    ['a reference that leads nowhere', '--nl-link-color', 'var(--gone)'],
    ['a reference that leads to itself', '--nl-link-color', 'var(--nl-link-color)'],
    ['a value that says nothing', '--nl-link-color', 'inherit'],
    ['a colour that is none', '--nl-link-color', '12px'],
  ])('leaves alone %s', (_, name, value) => {
    const light = published('left-alone', `${name}: ${value}`);
    expect(worn(`${name}: var(--ours)`, { light })[name]).toBe('var(--ours)');
  });

  test('adds nothing that our theme does not name', () => {
    const light = published('more', '--nl-link-color: #00f; --nl-side-navigation-color: #00f');
    expect(Object.keys(worn('--nl-link-color: blue', { light }))).toEqual(['--nl-link-color']);
  });

  test('that is not installed stops the build', () => {
    expect(() => worn('--nl-link-color: blue', { light: '@gemeente/tokens/theme.css' })).toThrow(/@gemeente/);
  });
});
