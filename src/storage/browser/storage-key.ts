/**
 * Where things lie in storage.
 *
 * | key                      | what                                                                  | place   |
 * |--------------------------|-----------------------------------------------------------------------|---------|
 * | `dossier:<id>`           | the card of a dossier: title, when it was made, its last file           | answers |
 * | `dossier:<id>:<sheet>`   | the answers of one worksheet of it                                     | answers |
 * | `dossier:<id>:<sheet>:+` | what was typed in a very large one since: see `stored-item.ts`          | answers |
 * | `corrupt:<key>:<moment>` | what could not be read under that key                                  | answers |
 * | `laatste-dossier`        | id of the dossier that was opened last: a new tab begins there         | answers |
 * | `weergave`               | `light` or `dark`, when a person chose one                             | browser |
 * | `zoektoets`              | there when `/` does not go to the search field                         | browser |
 * | `sessie`                 | a number at random, since everything was wiped: see `browser-storage.ts` | both    |
 * | `open-dossier`           | id of the dossier that is open in this tab                             | tab     |
 * | `vernieuwen-later`       | there when a person chose not to hear of a new version in this tab     | tab     |
 * | `ruimte`                 | for a moment, to see if there is room for a merge                      | answers |
 * | `terug`                  | what the last deletion or merge of a dossier can be undone with        | tab     |
 *
 * What should lie in the browser's storage and does not fit there lies under the same key in the tab's, until it does.
 *
 * `/privacy/` says the same to who uses the site; tests/e2e/privacy.test.ts holds it to that.
 */

/** The first dossier has a fixed id, so that two fresh tabs write to the same one. */
export const firstDossier = 'eerste';

/** Which dossier was opened last. */
export const lastKey = 'laatste-dossier';

/** Copies of what could not be read. */
export const asideStart = 'corrupt:';

export const cardKeyOf = (dossier: string) => `dossier:${dossier}`;

export const storageKeyOf = (dossier: string, worksheet: string) => `dossier:${dossier}:${worksheet}`;

/** Where the additions to what lies under a key are. */
export const additionsKeyOf = (key: string) => `${key}:+`;

/** The dossier and the worksheet that a key is about; the card's key has no worksheet. */
export function partsOfKey(
  key: string,
): { readonly dossier: string; readonly worksheet: string | undefined } | undefined {
  const [start, dossier, worksheet, ...more] = key.replace(/:\+$/, '').split(':');
  if (start !== 'dossier' || dossier === undefined || more.length > 0) return undefined;
  return { dossier, worksheet };
}
