/**
 * What stands under a key of a plain object, when the key may be any text: of its own only, since 'constructor' finds in
 * every object something that nobody put there.
 */
export function entryOf<Content>(
  record: { readonly [key: string]: Content },
  key: string,
): Content | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
