/** Where a version that was laid down says what looks like personal data, and the answers of now do not. */
import type { PersonalData } from './personal-data.ts';
import type { FoundPersonalData } from './personal-data-places.ts';

/** What a version says and `known` does not, once. */
export function onlyInVersion(
  name: string,
  found: readonly FoundPersonalData[],
  known: readonly FoundPersonalData[],
): readonly FoundPersonalData[] {
  const keyOf = ({ kind, text }: PersonalData) => `${kind} ${text}`;
  const there = new Set(known.map(keyOf));
  const once = new Map(found.filter((one) => !there.has(keyOf(one))).map((one) => [keyOf(one), one]));
  return [...once.values()].map(({ kind, text }) => ({ kind, text, place: { type: 'version', name } }));
}
