/** A PNG as an image of a PDF: its compressed lines go in as they are (ISO 32000-1, 7.4.4.4; PNG, ISO/IEC 15948). */
import { binaryString } from './binary-string.ts';

import type { PdfImage } from './canvas.ts';

const signature = '\x89PNG\r\n\x1a\n';
/** Eight bits a colour, red, green and blue, not interlaced. */
const plain = '\x08\x02\x00\x00\x00';

/** @throws Error for a PNG of another kind, which the build makes none of. */
export function readPng(bytes: Uint8Array): PdfImage {
  const file = binaryString(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.startsWith(signature) || file.slice(24, 29) !== plain) throw new Error('No plain PNG');
  const lines: string[] = [];
  for (let at = signature.length; at < bytes.length; ) {
    const length = view.getUint32(at);
    if (file.slice(at + 4, at + 8) === 'IDAT') lines.push(file.slice(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const parameters = `<</Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns ${width}>>`;
  return {
    entries: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Interpolate false /Filter /FlateDecode /DecodeParms ${parameters}`,
    data: lines.join(''),
  };
}
