/** A font whose character map has a glyph for each code: what a PDF needs to give text back. */
import { readTables, replaced, writeTables } from './font-tables.ts';

/** A glyph of the source, moved by font units. */
export interface Part {
  readonly glyph: number;
  readonly dx: number;
  readonly dy: number;
}

/** What a code is drawn with. */
export interface CodedGlyph {
  readonly code: number;
  /** None for a glyph that is empty. */
  readonly parts: readonly Part[];
  /** Font units. */
  readonly advance: number;
}

/**
 * The font with a character map of its own: each code has a glyph that no other code has, since a PDF maps a glyph back
 * to one text. A glyph that is wanted more than once, or is made of parts, becomes a composite at the end.
 */
export function withCodes(font: Buffer, codes: readonly CodedGlyph[]): Buffer {
  const tables = readTables(font);
  const table = (tag: string) => {
    const found = tables.find((candidate) => candidate.tag === tag);
    if (found === undefined) throw new Error(`The font has no table '${tag}'`);
    return found.data;
  };
  const glyphCount = table('maxp').readUInt16BE(4);
  const isLong = table('head').readInt16BE(50) === 1;
  const offsets = Array.from({ length: glyphCount + 1 }, (_, at) =>
    isLong ? table('loca').readUInt32BE(at * 4) : table('loca').readUInt16BE(at * 2) * 2,
  );
  const metricCount = table('hhea').readUInt16BE(34);
  const metrics = Array.from({ length: glyphCount }, (_, glyph) => ({
    advance: table('hmtx').readUInt16BE(Math.min(glyph, metricCount - 1) * 4),
    bearing: table('hmtx').readInt16BE(
      glyph < metricCount ? glyph * 4 + 2 : metricCount * 4 + (glyph - metricCount) * 2,
    ),
  }));
  const boxOf = (glyph: number): Box | undefined => {
    const start = offsets[glyph] ?? 0;
    if (start === offsets[glyph + 1]) return undefined;
    const at = (field: number) => table('glyf').readInt16BE(start + 2 + field * 2);
    return { left: at(0), bottom: at(1), right: at(2), top: at(3) };
  };

  const taken = new Set<number>();
  const added: Buffer[] = [];
  const map = new Map<number, number>();
  for (const { code, parts, advance } of codes) {
    const [only, ...more] = parts;
    const asItIs =
      only !== undefined &&
      more.length === 0 &&
      only.dx === 0 &&
      only.dy === 0 &&
      metrics[only.glyph]?.advance === advance &&
      !taken.has(only.glyph);
    if (asItIs) {
      taken.add(only.glyph);
      map.set(code, only.glyph);
      continue;
    }
    const inked = parts.filter(({ glyph }) => boxOf(glyph) !== undefined);
    const box = unionOf(inked.map(({ glyph, dx, dy }) => moved(boxOf(glyph) ?? noBox, dx, dy)));
    map.set(code, glyphCount + added.length);
    metrics.push({ advance, bearing: box.left });
    added.push(compositeGlyph(inked, box));
  }

  const outlines = table('glyf').subarray(0, offsets[glyphCount]);
  let end = outlines.length;
  const loca = Buffer.alloc((glyphCount + added.length + 1) * 4);
  offsets.slice(0, glyphCount).forEach((offset, glyph) => {
    loca.writeUInt32BE(offset, glyph * 4);
  });
  added.forEach((glyph, at) => {
    loca.writeUInt32BE(end, (glyphCount + at) * 4);
    end += glyph.length;
  });
  loca.writeUInt32BE(end, (glyphCount + added.length) * 4);
  const hmtx = Buffer.alloc(metrics.length * 4);
  metrics.forEach(({ advance, bearing }, glyph) => {
    hmtx.writeUInt16BE(advance, glyph * 4);
    hmtx.writeInt16BE(bearing, glyph * 4 + 2);
  });
  const head = Buffer.from(table('head'));
  head.writeInt16BE(1, 50);
  const hhea = Buffer.from(table('hhea'));
  hhea.writeUInt16BE(metrics.length, 34);
  const maxp = Buffer.from(table('maxp'));
  maxp.writeUInt16BE(metrics.length, 4);
  // The most points and contours a composite may have, its components, and how deep they nest: enough for all.
  [maxp.readUInt16BE(6) * 4, maxp.readUInt16BE(8) * 4].entries().forEach(([at, most]) => {
    maxp.writeUInt16BE(most, 10 + at * 2);
  });
  maxp.writeUInt16BE(8, 28);
  maxp.writeUInt16BE(4, 30);
  return writeTables(
    replaced(tables, {
      glyf: Buffer.concat([outlines, ...added]),
      cmap: characterMap(map),
      loca,
      hmtx,
      head,
      hhea,
      maxp,
    }),
  );
}

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

const noBox: Box = { left: 0, bottom: 0, right: 0, top: 0 };

function moved({ left, bottom, right, top }: Box, dx: number, dy: number): Box {
  return { left: left + dx, bottom: bottom + dy, right: right + dx, top: top + dy };
}

function unionOf(boxes: readonly Box[]): Box {
  return boxes.length === 0
    ? noBox
    : {
        left: Math.min(...boxes.map(({ left }) => left)),
        bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
        right: Math.max(...boxes.map(({ right }) => right)),
        top: Math.max(...boxes.map(({ top }) => top)),
      };
}

/** `glyf`, composite glyph description; empty without parts. */
function compositeGlyph(parts: readonly Part[], { left, bottom, right, top }: Box): Buffer {
  if (parts.length === 0) return Buffer.alloc(0);
  const argumentsAreWords = 0x1;
  const argumentsAreOffsets = 0x2;
  const moreComponents = 0x20;
  const glyph = Buffer.alloc(10 + parts.length * 8 + ((parts.length * 8 + 10) % 4));
  [-1, left, bottom, right, top].forEach((value, at) => {
    glyph.writeInt16BE(value, at * 2);
  });
  parts.forEach(({ glyph: component, dx, dy }, at) => {
    const record = 10 + at * 8;
    const more = at < parts.length - 1 ? moreComponents : 0;
    glyph.writeUInt16BE(argumentsAreWords | argumentsAreOffsets | more, record);
    glyph.writeUInt16BE(component, record + 2);
    glyph.writeInt16BE(dx, record + 4);
    glyph.writeInt16BE(dy, record + 6);
  });
  return glyph;
}

/** A `cmap` with one subtable, format 4, for Windows and the Unicode BMP. */
function characterMap(map: ReadonlyMap<number, number>): Buffer {
  const segments: { first: number; last: number; delta: number }[] = [];
  for (const [code, glyph] of [...map].sort(([a], [b]) => a - b)) {
    const open = segments.at(-1);
    if (open !== undefined && open.last + 1 === code && glyph - code === open.delta) open.last = code;
    else segments.push({ first: code, last: code, delta: glyph - code });
  }
  segments.push({ first: 0xffff, last: 0xffff, delta: 1 });
  const count = segments.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const length = 16 + count * 8;
  const words = [
    ...[0, 1, 3, 1, 0, 12],
    ...[4, length, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2],
    ...segments.map(({ last }) => last),
    0,
    ...segments.map(({ first }) => first),
    ...segments.map(({ delta }) => delta & 0xffff),
    ...segments.map(() => 0),
  ];
  const table = Buffer.alloc(words.length * 2);
  words.forEach((word, at) => {
    table.writeUInt16BE(word, at * 2);
  });
  return table;
}
