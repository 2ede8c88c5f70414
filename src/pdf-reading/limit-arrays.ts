/**
 * No array of bytes larger than `most` can be made any more, in the whole of this worker. pdf.js decompresses whatever a
 * file says into one array that doubles until the browser has no more to give; with this a bomb is an error in the file.
 */
export function limitArrays(most: number): void {
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, parameters, newTarget) {
      const [length] = parameters;
      if (typeof length === 'number' && length > most) throw new RangeError(`An array of ${length} bytes`);
      return Reflect.construct(target, parameters, newTarget);
    },
  });
}
