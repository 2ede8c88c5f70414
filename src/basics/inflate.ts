/** Decompresses with a limit: a file of a kilobyte can hold a gigabyte of zeros. */
import { failed, ok, type Result } from './result.ts';

/** Bytes that go in at a time. Deflate makes at most about 1000 of one, so no more than 4 MB come out at a time. */
const pieceSize = 4096;

/**
 * @param data in zlib format (RFC 1950), as in FlateDecode (ISO 32000-1, 7.4.4).
 * @param atMost bytes that may come out of it.
 */
export async function inflate(
  data: Uint8Array<ArrayBuffer>,
  atMost: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'damaged' | 'too-large'>> {
  const reader = inPieces(data).pipeThrough(new DecompressionStream('deflate')).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > atMost) {
        await reader.cancel();
        return failed('too-large');
      }
      pieces.push(read.value);
    }
  } catch {
    return failed('damaged');
  }
  return ok(joined(pieces, length));
}

function inPieces(data: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= data.length) return controller.close();
      controller.enqueue(data.slice(at, at + pieceSize));
      at += pieceSize;
    },
  });
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
