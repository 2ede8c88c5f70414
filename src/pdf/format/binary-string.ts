/** Bytes as jsPDF passes them around: in a string, one character a byte. */

/** In pieces that fit a call's arguments. */
export function binaryString(bytes: Uint8Array): string {
  const piece = 8192;
  return Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * piece, (at + 1) * piece)),
  ).join('');
}

/** A loop: `Uint8Array.from` calls a function for each byte, which for a file of megabytes is seen. */
export function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
