/**
 * From here on no byte array larger than `most` can be made in this worker. pdf.js decompresses into one array that doubles
 * until the browser runs out of memory; with this limit a decompression bomb is just an error in the file.
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
