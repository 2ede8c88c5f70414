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
import { Blob, Face, Font } from 'harfbuzzjs';
import { type CodedGlyph, withCodes } from './coded-font.ts';
import { everyForm, isDrawn, oneGlyphEach, type Range } from './coded-glyphs.ts';
import { nameTable, readTables, replaced, writeTables } from './font-tables.ts';

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
