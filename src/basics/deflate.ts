/** Compresses; `inflate.ts` is the way back. */

/** In zlib format (RFC 1950), whose check sum tells damage. */
export async function deflate(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const compressed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(compressed).arrayBuffer());
}
