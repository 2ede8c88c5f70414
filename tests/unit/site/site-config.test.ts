import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteAddress } from '../../../src/site/address.ts';
import { parseSiteConfig } from '../../../src/site/site-config.ts';
import { findStylesheet } from '../../../src/site/stylesheet.ts';

const own = `publisher: Gemeente Waterrijk
contact: jeugd@waterrijk.example
address: https://www.waterrijk.example/kompas/
source: https://www.nji.nl/kwaliteitskompas
`;

const isStylesheet = (stylesheet: string) => findStylesheet(stylesheet) !== undefined;
const sizes: ReadonlyMap<string, number> = new Map([
  ['logo.svg', 9000],
  ['groot.png', 300_001],
]);
const sizeOf = (file: string) => sizes.get(file);
const parse = (yaml: string) => parseSiteConfig(yaml, 'content/site.yaml', isStylesheet, sizeOf);
/** The config with one line in place of the line of its key, or added to it. */
const withLine = (line: string) => {
  const [key = ''] = line.split(':');
  const others = own.split('\n').filter((other) => other !== '' && !other.startsWith(`${key}:`));
  return [...others, line].join('\n');
};

describe('the site config', () => {
  test.each(['content/site.yaml', 'tests/fixtures/gemeente/site.yaml'])('%s is right', (file) => {
    expect(() => parseSiteConfig(readFileSync(file, 'utf8'), file, isStylesheet, () => 1)).not.toThrow();
  });

  test('names who publishes, and where to write to', () => {
    expect(parse(own).publisher).toEqual({ name: 'Gemeente Waterrijk', contact: 'jeugd@waterrijk.example' });
  });

  test('without a publisher and a contact is a trial’s', () => {
    expect(parse(own.replace(/^(?:publisher|contact).*\n/gm, '')).publisher).toBeUndefined();
  });

  test('may name a theme by a stylesheet of an installed package, or by one of its own', () => {
    const theme = { light: '@utrecht/design-tokens/dist/theme.css', dark: './src/styles/tokens.css' };
    expect(parse(withLine(`theme: ${JSON.stringify(theme)}`)).theme).toEqual(theme);
  });

  test('may name a logo, with what it is a picture of', () => {
    const logo = { file: 'logo.svg', alt: 'Logo van de gemeente Waterrijk' };
    expect(parse(withLine(`logo: ${JSON.stringify(logo)}`)).logo).toEqual(logo);
  });

  test.each([
    [
      'a logo that is not there',
      withLine('logo: { file: weg.png, alt: Logo }'),
      'logo.file: gevonden: "weg.png". Verwacht: een bestand dat naast site.yaml staat',
    ],
    [
      'a logo that is too large',
      withLine('logo: { file: groot.png, alt: Logo }'),
      'logo.file: gevonden: een bestand van 301 kB. Verwacht: hoogstens 300 kB',
    ],
    [
      'a logo of another kind, or in a folder',
      withLine('logo: { file: beeld/logo.gif, alt: Logo }'),
      'logo.file: gevonden: "beeld/logo.gif". Verwacht: de naam van een PNG- of SVG-bestand',
    ],
    ['a logo that says nothing', withLine('logo: { file: logo.svg }'), 'logo.alt: ontbreekt'],
    ['a key that is forgotten', own.replace(/^address.*\n/m, ''), 'address: ontbreekt. Verwacht: een tekst'],
    [
      'a publisher whom nobody can write to',
      own.replace(/^contact.*\n/m, ''),
      'contact: ontbreekt, en publisher',
    ],
    ['an address of nobody', own.replace(/^publisher.*\n/m, ''), 'publisher: ontbreekt, en contact'],
    ['a key that is misspelt', `${own}uitgever: X`, "onbekende sleutel 'uitgever'"],
    ['a publisher without a name', withLine('publisher: " "'), 'publisher: gevonden: ""'],
    [
      'a contact that is no e-mail address',
      withLine('contact: gemeente'),
      'contact: gevonden: "gemeente". Verwacht: een e-mailadres',
    ],
    ['a contact that would end its link', withLine("contact: 'a@b.nl?cc=c@d.nl'"), 'contact: gevonden:'],
    [
      'an address without https',
      withLine('address: http://a.nl/'),
      'address: gevonden: "http://a.nl/". Verwacht: het adres van de startpagina',
    ],
    ['an address with a question', withLine('address: https://a.nl/?q=1'), 'address: gevonden:'],
    [
      'a source that is no address',
      withLine('source: nji.nl'),
      'source: gevonden: "nji.nl". Verwacht: een adres',
    ],
    [
      'a theme that is a word',
      withLine('theme: utrecht'),
      'theme: gevonden: "utrecht". Verwacht: een blok met sleutels',
    ],
    [
      'a theme that is not there',
      withLine('theme: { light: "@gemeente/weg/theme.css" }'),
      'theme.light: gevonden: "@gemeente/weg/theme.css". Verwacht: een stijlblad dat er is',
    ],
    ['no YAML', 'publisher: [', 'dit is geen geldige YAML'],
  ])('refuses %s, in Dutch, with the file and the place', (_, yaml, message) => {
    expect(() => parse(yaml)).toThrow(message);
    expect(() => parse(yaml)).toThrow(/^content\/site\.yaml klopt nog niet/);
  });

  test('tells every problem at once', () => {
    expect(() => parse('contact: X')).toThrow(/contact: .*\n.*address: .*\n.*source: /);
  });
});

describe('the address of a build', () => {
  const address = 'https://www.waterrijk.example/jeugd/kompas';

  test('is the one of the site config', () => {
    expect(siteAddress(address, {})).toEqual({
      origin: 'https://www.waterrijk.example',
      base: '/jeugd/kompas/',
    });
    expect(siteAddress('https://www.waterrijk.example', {}).base).toBe('/');
  });

  test.each([
    ['SITE_URL takes its place', { SITE_URL: 'https://x.example' }, 'https://x.example', '/'],
    ['SITE_URL may have a path', { SITE_URL: 'https://x.example/a' }, 'https://x.example', '/a/'],
    [
      'BASE_PATH takes the place of the path',
      { BASE_PATH: 'proef' },
      'https://www.waterrijk.example',
      '/proef/',
    ],
    ['an empty BASE_PATH is the root', { BASE_PATH: '' }, 'https://www.waterrijk.example', '/'],
    ['both may be given', { SITE_URL: 'http://localhost:1', BASE_PATH: '/b/' }, 'http://localhost:1', '/b/'],
  ])('%s', (_, environment, origin, base) => {
    expect(siteAddress(address, environment)).toEqual({ origin, base });
  });
});
