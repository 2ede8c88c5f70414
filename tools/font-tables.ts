/** Reads and writes the tables of a TrueType font (OpenType 1.9), as far as making the PDF's fonts takes. */

export interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

const tableRecordLength = 16;
const headerLength = 12;

export function readTables(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
    const record = headerLength + at * tableRecordLength;
    const offset = font.readUInt32BE(record + 8);
    const length = font.readUInt32BE(record + 12);
    return { tag: font.toString('latin1', record, record + 4), data: font.subarray(offset, offset + length) };
  });
}

export function writeTables(tables: readonly Table[]): Buffer {
  const directory = Buffer.alloc(headerLength + tables.length * tableRecordLength);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(0x00010000, 0);
  [tables.length, power * tableRecordLength, Math.log2(power), (tables.length - power) * tableRecordLength]
    .entries()
    .forEach(([at, value]) => {
      directory.writeUInt16BE(value, 4 + at * 2);
    });
  let offset = directory.length;
  const inOrder = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const bodies = inOrder.map(({ tag, data }, at) => {
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

/** The sum of a table's 32-bit words, modulo 2^32. */
function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

export function replaced(
  tables: readonly Table[],
  replacements: Readonly<Record<string, Buffer>>,
): readonly Table[] {
  return tables.map(({ tag, data }) => ({ tag, data: replacements[tag] ?? data }));
}

/** A `name` table (format 0) for Windows, Unicode BMP, US English. */
export function nameTable(family: string, style: string, copyright: string): Buffer {
  const records = [
    { id: 0, text: copyright },
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
