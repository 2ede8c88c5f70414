import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseContent, z } from '../../src/schema/schema.ts';
import { pageText } from '../../src/text/pages.ts';
import { proseOf, sentencesOf, wordsIn } from '../setup/site/prose.ts';

/** 'Zo schrijven we' in `content/README.md`: the rules that a machine can hold. */
const content = new URL('../../content/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, content), 'utf8');

const pages = readdirSync(new URL('paginas/', content), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({ file, text: read(`paginas/${file}`) }));

const TermTexts = z.array(
  z.looseObject({ id: z.string(), definition: z.string(), more: z.string().default('') }),
);
const terms = parseContent(TermTexts, parse(read('begrippen.yaml')), 'begrippen.yaml');

/** Everything of the pages and the glossary that is read as text. */
const texts = [
  ...pages.map(({ file, text }) => ({
    name: file,
    text: `${headOf(text)}\n${headingsOf(text)}\n${proseOf(text)}`,
  })),
  ...terms.map(({ id, definition, more }) => ({ name: `begrip ${id}`, text: `${definition} ${more}` })),
];

function headOf(page: string): string {
  return [...page.matchAll(/^(?:title|description): (.*)$/gm)].map(([, text]) => text).join('\n');
}

function headingsOf(page: string): string {
  return [...page.matchAll(/^##+ (.*)$/gm)].map(([, heading]) => heading).join('\n');
}

/** Where a word that is not to be used stands, as 'page: …the words around it…'. */
function placesOf(word: RegExp): readonly string[] {
  return texts.flatMap(({ name, text }) =>
    [...text.matchAll(new RegExp(word, 'giu'))].map(
      ({ index }) => `${name}: …${text.slice(Math.max(0, index - 30), index + 40).replace(/\s+/g, ' ')}…`,
    ),
  );
}

/** `\b` takes 'ë' for no letter. */
const asWords = (words: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`);

/** With these verbs 'ze' is one thing, where 'ze zijn' is several, or people. */
const single =
  'is|heeft|hoort|laat|zegt|gaat|komt|geldt|staat|helpt|werkt|verdwijnt|volgt|wijst|vraagt|kijkt';

describe('the language of the pages and the glossary', () => {
  test('has something to hold to the rules', () => {
    expect(pages.length).toBeGreaterThanOrEqual(14);
    expect(texts.every(({ text }) => text.length > 30)).toBe(true);
  });

  test.each([
    ['u', 'u|uw|uzelf', 'the reader is je'],
    ['haar', 'haar|haars', 'a thing is die or deze; say again what is meant'],
    [
      'ze is',
      `ze (?:kan|moet|${single})|(?:${single}) ze`,
      'a thing is die or deze; say again what is meant',
    ],
    ['hem of haar', 'hij of zij|hem of haar|zijn of haar|hij/zij', 'say iedereen, or who it is'],
    ['in het midden', 'in het midden', 'centraal'],
    ['wijst de weg', 'wijs(?:t|en) [^.]* de weg', 'geeft richting aan'],
    ['eerlijke termijn', 'eerlijke? termijn|termijn eerlijk', 'realistische termijn'],
    ['gevulde dag', 'gevulde dag|zinvolle dag', 'dagbesteding'],
    ['gemeentehuis', 'in het gemeentehuis', 'binnen de gemeente'],
    ['het proces in', 'het proces in hal(?:en|t)|haal [^.]* het proces in', 'betrek'],
    ['van allemaal', 'van allemaal', 'gezamenlijk'],
    ['in beeld brengen', 'in beeld (?:te )?bren(?:gen|gt)|breng[^.]{0,60} in beeld', 'in kaart brengen'],
    ['factuursysteem', 'factuursysteem|systeem voor facturen(?! en declaraties)', 'facturatiesysteem'],
    ['beginpagina', 'beginpagina|homepage', 'startpagina'],
    ['puntjeslijn', 'lijn van puntjes', 'stippellijn'],
    [
      'de bron in de tekst',
      'volgens de bron|de bron verwijst|de naam die de bron',
      'it goes in <Bron>, in plain words',
    ],
    [
      'hoe staat de jeugd ervoor',
      'de jeugd (?:weet|merkt|ervoor|nodig)|merkt de jeugd',
      'kinderen en jongeren',
    ],
    ['het kompas in volle naam', 'in deze bouwsteen van het kwaliteitskompas', 'the site says so already'],
  ])('does not say ‘%s’', (_, words, better) => {
    expect(placesOf(asWords(words)), better).toEqual([]);
  });

  test('calls the name of the method in full on the page about the site and on the home page only', () => {
    const named = pages.filter(({ text }) => proseOf(text).includes('Kwaliteitskompas voor jeugdbeleid'));
    expect(named.map(({ file }) => file)).toEqual(['over.mdx']);
  });

  test('has the building blocks in the order of the method', () => {
    const orderOf = (file: string) => Number(/^order: (\d+)$/m.exec(read(`paginas/${file}.mdx`))?.[1]);
    const blocks = ['0a-gezamenlijk-belang', '1a-staat-van-de-jeugd', '1b-ambities'];
    const order = [...blocks, '2-maatschappelijk-resultaat', '1-leren-en-verbeteren'].map(orderOf);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe.each(pages)('$file', ({ text }) => {
  test('has sentences that can be read in one breath: twelve words on average, and none above 25', () => {
    const sentences = sentencesOf(text);
    expect(sentences.filter((sentence) => wordsIn(sentence) > 25)).toEqual([]);
    // Of a list of names the points are no sentences, and would make the average look short.
    const whole = sentences.filter((sentence) => /[.!?]$/.test(sentence));
    expect(whole.length).toBeGreaterThan(3);
    const average = whole.reduce((sum, sentence) => sum + wordsIn(sentence), 0) / whole.length;
    expect(average).toBeLessThanOrEqual(12);
  });

  test('has no run of three sentences of four words or fewer in a paragraph', () => {
    const staccato = proseOf(text)
      .split('\n')
      .filter((block) => /(?:^|[.!?] )(?:(?:\S+ ){0,3}\S+[.!?](?: |$)){3}/u.test(block));
    expect(staccato).toEqual([]);
  });

  test('asks ‘… ? Dan …’ once in a section at most', () => {
    const sections = text.split(/^##+ /m).map(proseOf);
    expect(sections.filter((section) => (section.match(/\? Dan /g) ?? []).length > 1)).toEqual([]);
  });

  test('has a description of 60 to 160 characters, which is a sentence', () => {
    const description = /^description: (.*)$/m.exec(text)?.[1] ?? '';
    expect(description.length).toBeGreaterThanOrEqual(60);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('leads to sources at first hand: no copies, shops, or budget of one municipality', () => {
    const hosts = [...text.matchAll(/\]\((https?:\/\/[^)]*)\)/g)].map(
      ([, address = '']) => new URL(address).host,
    );
    const banned =
      /(?:^|\.)(?:fdocuments\.nl|docplayer\.nl|5dok\.net|anniebank\.nl|radaradvies\.nl|talentvoordegemeente\.nl|jaarverslagleerplichtzhz\.nl|sociaalwerknederland\.nl|ctcholland\.nl|(?:begroting|jaarverslag)-\d{4}\.nl)$/;
    expect(hosts.filter((host) => banned.test(host))).toEqual([]);
  });
});

test.each([
  ['search', pageText.site.searchDescription],
  ['what is not there', pageText.notFound.description],
])('the page of %s has a description of 60 to 160 characters, which is a sentence, too', (_, description) => {
  expect(description.length).toBeGreaterThanOrEqual(60);
  expect(description.length).toBeLessThanOrEqual(160);
  expect(description).toMatch(/^\p{Lu}.*\.$/u);
});

describe('where a page comes from', () => {
  const guidance = pages.filter(({ text }) => /^kind: (?:bouwsteen|voorbeeld)$/m.test(text));

  test.each(guidance)('stands at the foot of $file, once, with the page of the NJi', ({ text }) => {
    expect(text.match(/<Bron>/g)).toHaveLength(1);
    const [, source = ''] = /<Bron>([\s\S]*)<\/Bron>\s*$/.exec(text) ?? [];
    expect(source).toMatch(/\]\(https:\/\/(?:www\.)?nji\.nl\//);
  });

  test.each(guidance)(
    'is preceded in $file by where to go next, under the same heading everywhere',
    ({ text }) => {
      const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
      expect(headings.at(-1)).toBe('Hoe ga je verder?');
    },
  );
});
