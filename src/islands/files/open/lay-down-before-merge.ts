/** Before a merge the dossier is laid down as it is: whoever regrets it months later can still look. */
import { layDown } from '../../../storage/versions-store.ts';
import { versionsText } from '../../../text/versions.ts';
import { today } from '../../answers/today.ts';

/** Dossiers of which the person was told that there is no room for a version: who goes on then, goes on without. */
const told = new Set<string>();

/** What is said when it could not be laid down; nothing when the merge can go on. */
export async function layDownBeforeMerge(dossier: string, title: string): Promise<string | undefined> {
  if (told.delete(dossier)) return undefined;
  const name = versionsText.byItself.beforeMerge(title);
  const outcome = await layDown(dossier, { name, date: today(), by: '', remark: '' }, true);
  if (outcome.ok || outcome.problem.type !== 'full') return undefined;
  told.add(dossier);
  return versionsText.byItself.mergeWithout;
}
