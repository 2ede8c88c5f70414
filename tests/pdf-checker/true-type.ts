/** As much of a TrueType font program as tells how wide its glyphs are. */

/** By glyph, in thousandths of the font size. @param program a character a byte. */
export function glyphWidths(program: string): readonly number[] {
  const bytes = Buffer.from(program, 'latin1');
  const table = (tag: string): number => {
    const records = Array.from({ length: bytes.readUInt16BE(4) }, (_, at) => 12 + at * 16);
    const record = records.find((at) => bytes.toString('latin1', at, at + 4) === tag);
    if (record === undefined) throw new Error(`The font has no table ${tag}`);
    return bytes.readUInt32BE(record + 8);
  };
  const unitsPerEm = bytes.readUInt16BE(table('head') + 18);
  const glyphs = bytes.readUInt16BE(table('maxp') + 4);
  const widths = bytes.readUInt16BE(table('hhea') + 34);
  const start = table('hmtx');
  // The last width holds for all glyphs behind it.
  return Array.from(
    { length: glyphs },
    (_, glyph) => (bytes.readUInt16BE(start + Math.min(glyph, widths - 1) * 4) * 1000) / unitsPerEm,
  );
}
