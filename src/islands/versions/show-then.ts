/** Shows on the page what a worksheet said in a version: loaded when somebody asks for it. */
import type { WorksheetId } from '../../basics/ids.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import type { ListedVersion } from '../../worksheet/saved/version.ts';
import { thaw } from '../../worksheet/saved/version-text.ts';
import { loadWorksheets } from '../answers/load-worksheets.ts';
import { $then } from '../answers/Then.tsx';
import { unfoldRow } from '../dialog/focus.ts';
import { ThenUnder } from './ThenUnder.tsx';
import { $changes, changedRows, followChanges } from './then-changes.ts';

export { $changes } from './then-changes.ts';

type NotShown = { readonly type: 'damaged' };

/**
 * @returns what takes it away again.
 * @throws when the questions cannot be loaded.
 */
export async function showThen(
  id: WorksheetId,
  listed: ListedVersion,
  isWanted: () => boolean,
): Promise<Result<() => void, NotShown>> {
  const worksheets = await loadWorksheets();
  const thawed = await thaw(listed, { worksheets });
  const worksheet = worksheets.find((one) => one.id === id);
  if (!thawed.ok || worksheet === undefined) return failed({ type: 'damaged' });
  if (!isWanted()) return ok(() => {});
  const stop = followChanges(thawed.value.dossier, worksheet);
  $then.set(ThenUnder);
  // What is folded away cannot be read.
  for (const row of changedRows($changes.get()))
    for (const card of document.querySelectorAll(`[data-row="${CSS.escape(row)}"]`)) unfoldRow(card);
  return ok(() => {
    $then.set(undefined);
    stop();
  });
}
