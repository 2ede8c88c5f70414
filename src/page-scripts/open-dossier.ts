/**
 * The dossier that is open, by name in the header of every page. Every page has this code, so it reads the name where it lies and
 * knows nothing else of a dossier; a page with a worksheet knows more and says so when the name changes.
 */
import { firstDossier } from '../storage/browser/first-dossier.ts';
import { dossierStart, lastDossierKey, openDossierKey } from '../storage/browser/key-names.ts';
import { onOtherTab, readChoice } from '../storage/browser/storage-places.ts';
import { openDossierText } from '../text/open-dossier.ts';

export function showOpenDossier(): void {
  const show = () => nameInHeader(titleInStorage());
  show();
  onOtherTab(show);
}

/** @param title '' of a dossier that has no name yet. */
export function nameInHeader(title: string): void {
  const link = document.getElementById('open-dossier');
  if (link === null) return;
  link.textContent = openDossierText.link(title);
  link.dataset['named'] = '';
}

/** As src/storage/current/dossier-in-storage.ts finds it. Answers, and so cards, lie in the tab on a shared computer. */
function titleInStorage(): string {
  const read = (key: string) => readChoice(key, 'tab') ?? readChoice(key);
  const cardOf = (id: string | null) => read(`${dossierStart}${id}`);
  const open = readChoice(openDossierKey, 'tab');
  const card = open ? cardOf(open) : (cardOf(read(lastDossierKey)) ?? cardOf(firstDossier));
  try {
    const title: unknown = JSON.parse(card ?? '').title.value;
    return typeof title === 'string' ? title : '';
  } catch {
    // None, or one that cannot be read.
    return '';
  }
}
