/**
 * Makes the two fonts of the PDF from Source Sans 3: `node tools/build-pdf-fonts.ts`, then commit what it wrote.
 *
 * jsPDF embeds whole `cmap`, `hmtx`, `post` and `name` tables, so it is fed a subset: 66 KB a weight instead of 372.
 * 'Source' is a Reserved Font Name (SIL OFL 1.1, condition 3), and a subset is a Modified Version: it is renamed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

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

const family = 'Werkblad Sans';
const source = new URL('../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);
const target = new URL('../src/pdf/fonts/', import.meta.url);

/** Latin with Vietnamese, Greek and Cyrillic: every language that is written in an answer and needs no shaping. */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x202f, 0x205e],
  [0x2070, 0x209f],
  [0x20a0, 0x20c0],
];
/** '□' stands in for what is missing. */
const singles = '™←↑→↓−≈≠≤≥■□▪●✓✗☐☑';

const text = ranges
  .flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  )
  .concat(singles)
  .join('');

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

const tableRecordLength = 16;
const headerLength = 12;

function readTables(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
    const record = headerLength + at * tableRecordLength;
    const offset = font.readUInt32BE(record + 8);
    const length = font.readUInt32BE(record + 12);
    return { tag: font.toString('latin1', record, record + 4), data: font.subarray(offset, offset + length) };
  });
}

function writeTables(header: Buffer, tables: readonly Table[]): Buffer {
  const directory = Buffer.alloc(headerLength + tables.length * tableRecordLength);
  header.copy(directory, 0, 0, headerLength);
  let offset = directory.length;
  const bodies = tables.map(({ tag, data }, at) => {
    const record = headerLength + at * tableRecordLength;
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    directory.write(tag, record, 'latin1');
    directory.writeUInt32BE(checksum(padded), record + 4);
    directory.writeUInt32BE(offset, record + 8);
    directory.writeUInt32BE(data.length, record + 12);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([directory, ...bodies]);
}

/** OpenType: the sum of a table's 32-bit words, modulo 2^32. */
function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A `name` table (format 0) for Windows, Unicode BMP, US English. */
function nameTable(style: string): Buffer {
  const records = [
    { id: 0, text: 'Subset and renamed; (c) 2010-2020 Adobe, SIL OFL 1.1' },
    { id: 1, text: family },
    { id: 2, text: style },
    { id: 4, text: `${family} ${style}` },
    { id: 6, text: `${family.replaceAll(' ', '')}-${style}` },
  ].map(({ id, text }) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }));
  const head = Buffer.alloc(6 + records.length * 12);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  records.forEach(({ id, bytes }, at) => {
    [3, 1, 0x409, id, bytes.length, offset].forEach((value, field) => {
      head.writeUInt16BE(value, 6 + at * 12 + field * 2);
    });
    offset += bytes.length;
  });
  return Buffer.concat([head, ...records.map(({ bytes }) => bytes)]);
}

for (const { style, weight } of [
  { style: 'Regular', weight: '400Regular' },
  { style: 'Bold', weight: '700Bold' },
]) {
  const original = readFileSync(new URL(`${weight}/SourceSans3_${weight}.ttf`, source));
  const subset = await subsetFont(original, text, {
    targetFormat: 'truetype',
    // jsPDF knows no ligatures, kerning or hinting: those tables would only weigh.
    noLayoutClosure: true,
    noHinting: true,
    dropTables: ['GPOS', 'GSUB', 'GDEF'],
  });
  const tables = readTables(subset).map((table) =>
    table.tag === 'name' ? { tag: 'name', data: nameTable(style) } : table,
  );
  const font = writeTables(subset, tables);
  const file = `WerkbladSans-${style}.ttf`;
  writeFileSync(new URL(file, target), font);
  process.stdout.write(`${file}: ${font.length} bytes, ${gzipSync(font, { level: 9 }).length} gzipped\n`);
}
writeFileSync(new URL('OFL.txt', target), readFileSync(new URL('LICENSE_FONT', source)));
