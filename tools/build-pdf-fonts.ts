/**
 * Makes the fonts of the PDF: `npm run fonts`, then commit what it wrote.
 *
 * Source Sans 3 for nearly every text; and companions, each loaded only when a text has characters that the fonts before
 * it lack. jsPDF embeds whole `cmap`, `hmtx`, `post` and `name` tables, so it is fed subsets. Every character gets a glyph
 * of its own, and Arabic letters one for each way they join, dots and all: jsPDF knows no OpenType layout.
 * 'Source' is a Reserved Font Name (SIL OFL 1.1, condition 3), and a subset is a Modified Version: all are renamed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { Blob, Face, Font, Buffer as ShapingBuffer, shape } from 'harfbuzzjs';
import {
  alefAfterLam,
  formCode,
  isAlef,
  isLam,
  type JoiningForm,
  joiningForms,
  lamBeforeAlef,
  signCode,
} from '../src/pdf/glyph-codes.ts';
import { type CodedGlyph, nameTable, readTables, replaced, withCodes, writeTables } from './font-tables.ts';

interface SubsetOptions {
  readonly targetFormat: 'truetype';
  readonly noLayoutClosure: boolean;
  readonly noHinting: boolean;
  readonly dropTables: readonly string[];
}

/** The package ships no types; what is used of it is written here. */
const subsetFont: (font: Buffer, text: string, options: SubsetOptions) => Promise<Buffer> = createRequire(
  import.meta.url,
)('subset-font');

type Range = readonly [first: number, last: number];

interface Source {
  /** Of the files, and of the companion. */
  readonly name: string;
  readonly family: string;
  readonly files: { readonly Regular: string; readonly Bold: string };
  readonly copyright: string;
  readonly codesOf: (font: Font, unicodes: readonly number[]) => readonly CodedGlyph[];
  readonly ranges: readonly Range[];
}

const modules = new URL('../node_modules/', import.meta.url);
const target = new URL('../src/pdf/fonts/', import.meta.url);
/** The licences go with the site: each lets its font be passed on with its text only. */
const shipped = new URL('../public/lettertypen/', import.meta.url);
const google = (name: string, file: string) => ({
  Regular: `@expo-google-fonts/${name}/400Regular/${file}_400Regular.ttf`,
  Bold: `@expo-google-fonts/${name}/700Bold/${file}_700Bold.ttf`,
});

const letterBlocks: readonly Range[] = [
  [0x100, 0x52f],
  [0x1c80, 0x1c8f],
  [0x1d00, 0x1fff],
  [0x2c60, 0x2c7f],
  [0x2de0, 0x2dff],
  [0xa640, 0xa69f],
  [0xa720, 0xa7ff],
  [0xab30, 0xab6f],
];
const signBlocks: readonly Range[] = [
  [0x2010, 0x205e],
  [0x2070, 0x20c0],
  [0x2100, 0x218b],
];

const base: Source = {
  name: 'Sans',
  family: 'Werkblad Sans',
  files: google('source-sans-3', 'SourceSans3'),
  copyright: 'Subset and renamed; (c) 2010-2020 Adobe, SIL OFL 1.1',
  codesOf: oneGlyphEach,
  // What answers are mostly written in, Vietnamese, Greek and Cyrillic among it; '□' stands in for what is missing.
  ranges: [
    [0x20, 0x7e],
    [0xa0, 0x24f],
    [0x2b0, 0x52f],
    [0x1e00, 0x1eff],
    [0x2010, 0x205e],
    [0x2070, 0x20c0],
    ...only('™←↑→↓↔↕−≈≠≤≥■□▪●✓✗☐☑'),
  ],
};

function only(characters: string): readonly Range[] {
  return Array.from(characters, (character) => character.codePointAt(0) ?? 0).map((code) => [code, code]);
}

/** In order: a character that several have is set in the first. */
const companions: readonly Source[] = [
  {
    name: 'Letters',
    family: 'Werkblad Letters',
    files: google('noto-sans', 'NotoSans'),
    copyright: 'Subset and renamed; (c) 2022 The Noto Project Authors, SIL OFL 1.1',
    codesOf: oneGlyphEach,
    ranges: [...letterBlocks, ...signBlocks],
  },
  {
    name: 'Signs',
    family: 'Werkblad Signs',
    files: {
      Regular: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
      Bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
    },
    copyright: 'Subset and renamed; (c) 2003 Bitstream, Inc., DejaVu changes are in the public domain',
    codesOf: oneGlyphEach,
    ranges: [...letterBlocks, ...signBlocks, [0x2190, 0x23ff], [0x2460, 0x27bf], [0x27f0, 0x27ff]],
  },
  {
    name: 'Arabic',
    family: 'Werkblad Arabic',
    files: google('noto-sans-arabic', 'NotoSansArabic'),
    copyright: 'Subset and renamed; (c) 2022 The Noto Project Authors, SIL OFL 1.1',
    codesOf: everyForm,
    ranges: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0x8a0, 0x8ff],
    ],
  },
  {
    name: 'Hebrew',
    family: 'Werkblad Hebrew',
    files: google('noto-sans-hebrew', 'NotoSansHebrew'),
    copyright: 'Subset and renamed; (c) 2022 The Noto Project Authors, SIL OFL 1.1',
    codesOf: everyForm,
    ranges: [[0x590, 0x5ff]],
  },
];

/** Spaces become one, and what is never visible is left out, before anything is drawn (`src/pdf/sanitize.ts`). */
function isDrawn(codePoint: number): boolean {
  return (
    codePoint === 0x20 ||
    !/[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/u.test(String.fromCodePoint(codePoint))
  );
}

function oneGlyphEach(font: Font, unicodes: readonly number[]): readonly CodedGlyph[] {
  return unicodes.map((code) => {
    const glyph = font.nominalGlyph(code) ?? 0;
    // A mark stands above or below the letter before it and takes no room.
    return { code, parts: [{ glyph, dx: 0, dy: 0 }], advance: isMark(code) ? 0 : font.glyphHAdvance(glyph) };
  });
}

function isMark(codePoint: number): boolean {
  return /\p{Mn}/u.test(String.fromCodePoint(codePoint));
}

const joiner = '\u200d';
const contexts: Readonly<Record<JoiningForm, readonly [before: string, after: string]>> = {
  isolated: ['', ''],
  final: [joiner, ''],
  initial: ['', joiner],
  medial: [joiner, joiner],
};

/** What is drawn as its counterpart from right to left. */
const mirrors = '()[]{}<>«»‹›';

function counterpart(sign: string): string {
  const at = mirrors.indexOf(sign);
  return at < 0 ? sign : mirrors.charAt(at % 2 === 0 ? at + 1 : at - 1);
}

/** Spaces, brackets and stops as they stand between letters from right to left: a run of text is of one font then. */
const signs: readonly Range[] = [
  [0x20, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0xa1, 0xbf],
  [0x2010, 0x205e],
];

/** The joiners, which have no ink but part or join what stands around them; they are spelling, and are kept. */
const joiners = [0x200c, 0x200d];

function everyForm(font: Font, unicodes: readonly number[]): readonly CodedGlyph[] {
  const letters = unicodes.flatMap((letter) => {
    const glyph = (form: JoiningForm) => shaped(font, letter, contexts[form]);
    return formsOf(letter, glyph).map((form) => ({ code: formCode(letter, form), ...glyph(form) }));
  });
  const lam = unicodes.find(isLam);
  const pairs =
    lam === undefined
      ? []
      : [false, true].flatMap((joined) => {
          const before = joined ? joiner : '';
          const alefs = unicodes.filter(isAlef).map((alef) => ({
            code: alefAfterLam(alef, joined),
            ...shaped(font, alef, [before + String.fromCodePoint(lam), '']),
          }));
          const withAlef = shaped(font, lam, [before, '\u0627']);
          return [{ code: lamBeforeAlef(joined), ...withAlef }, ...alefs];
        });
  const between = signs.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((sign) => {
      const glyph = font.nominalGlyph(counterpart(String.fromCodePoint(sign)).charCodeAt(0));
      return glyph === undefined || !isDrawn(sign)
        ? []
        : [{ code: signCode(sign), parts: [{ glyph, dx: 0, dy: 0 }], advance: font.glyphHAdvance(glyph) }];
    }),
  );
  const empty = joiners.map((code) => ({ code, parts: [], advance: 0 }));
  return [...letters, ...pairs, ...between, ...empty];
}

/** A letter that joins on both sides does so in every form, whether or not the font draws each differently. */
function formsOf(letter: number, glyph: (form: JoiningForm) => Glyph): readonly JoiningForm[] {
  if (isMark(letter)) return ['isolated'];
  const joinsNext =
    isDifferent(glyph('initial'), glyph('isolated')) || isDifferent(glyph('medial'), glyph('final'));
  if (joinsNext) return joiningForms;
  return isDifferent(glyph('final'), glyph('isolated')) ? ['isolated', 'final'] : ['isolated'];
}

type Glyph = Pick<CodedGlyph, 'parts' | 'advance'>;

function isDifferent(one: Glyph, other: Glyph): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** What a letter is drawn with where it stands: its body and its dots. */
function shaped(font: Font, letter: number, [before, after]: readonly [string, string]): Glyph {
  const buffer = new ShapingBuffer();
  buffer.addText(before + String.fromCodePoint(letter) + after);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  let pen = 0;
  const parts: { glyph: number; dx: number; dy: number }[] = [];
  for (const {
    codepoint,
    cluster,
    xAdvance = 0,
    xOffset = 0,
    yOffset = 0,
  } of buffer.getGlyphInfosAndPositions()) {
    if (cluster !== before.length) continue;
    // A joiner beside it is of the same cluster, and has no ink.
    if (font.glyphExtents(codepoint)?.width !== 0)
      parts.push({ glyph: codepoint, dx: pen + xOffset, dy: yOffset });
    pen += xAdvance;
  }
  return { parts, advance: isMark(letter) ? 0 : pen };
}

async function make(
  { name, family, files, copyright, codesOf }: Source,
  unicodes: readonly number[],
): Promise<void> {
  for (const style of ['Regular', 'Bold'] as const) {
    const original = readFileSync(new URL(files[style], modules));
    const codes = codesOf(new Font(new Face(new Blob(original))), unicodes);
    const text = codes.map(({ code }) => String.fromCodePoint(code)).join('');
    const subset = await subsetFont(withCodes(original, codes), text, {
      targetFormat: 'truetype',
      noLayoutClosure: true,
      noHinting: true,
      dropTables: ['GPOS', 'GSUB', 'GDEF', 'kern', 'gasp', 'FFTM'],
    });
    const font = writeTables(replaced(readTables(subset), { name: nameTable(family, style, copyright) }));
    const file = `Werkblad${name}-${style}.ttf`;
    writeFileSync(new URL(file, target), font);
    process.stdout.write(
      `${file}: ${codes.length} glyphs, ${font.length} bytes, ${gzipSync(font, { level: 9 }).length} gzipped\n`,
    );
  }
}

/** The characters within the ranges of a source that both its weights have and nothing before it has. */
function charactersOf({ files, ranges }: Source, before: ReadonlySet<number>): readonly number[] {
  const [regular = [], bold = []] = [files.Regular, files.Bold].map(
    // Copied at once: it lies in memory that grows, and then moves.
    (file) => Array.from(new Face(new Blob(readFileSync(new URL(file, modules)))).collectUnicodes()),
  );
  const inBold = new Set(bold);
  return regular.filter(
    (code) =>
      isDrawn(code) &&
      inBold.has(code) &&
      !before.has(code) &&
      ranges.some(([first, last]) => code >= first && code <= last),
  );
}

/** '1e9e 2190-21ff': as short as it can be, for it is loaded with the PDF code. */
function inRanges(codePoints: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const code of [...codePoints].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open !== undefined && open[1] + 1 === code) open[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return ranges
    .map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`))
    .join(' ');
}

const covered = new Set(charactersOf(base, new Set()));
await make(base, [...covered]);
const coverage: Record<string, string> = {};
for (const companion of companions) {
  const characters = charactersOf(companion, covered);
  await make(companion, characters);
  for (const character of characters) covered.add(character);
  coverage[companion.name.toLowerCase()] = inRanges(characters);
}
writeFileSync(new URL('coverage.json', target), `${JSON.stringify(coverage, null, 2)}\n`);
const licences = {
  'Werkblad-Sans.txt': '@expo-google-fonts/source-sans-3/LICENSE_FONT',
  'Werkblad-Letters.txt': '@expo-google-fonts/noto-sans/LICENSE_FONT',
  'Werkblad-Signs.txt': 'dejavu-fonts-ttf/LICENSE',
  'Werkblad-Arabic.txt': '@expo-google-fonts/noto-sans-arabic/LICENSE_FONT',
  'Werkblad-Hebrew.txt': '@expo-google-fonts/noto-sans-hebrew/LICENSE_FONT',
};
for (const [file, licence] of Object.entries(licences))
  writeFileSync(new URL(file, shipped), readFileSync(new URL(licence, modules)));
