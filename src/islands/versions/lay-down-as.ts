/** Laying down what a person typed about it, wherever that is asked. */
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { isDate } from '../../basics/iso-date.ts';
import { failed, ok, type Result } from '../../basics/result.ts';
import { $dossier } from '../../storage/current/current-dossier.ts';
import { layDown } from '../../storage/versions-store.ts';
import { versionsText } from '../../text/versions.ts';
import type { ListedVersion } from '../../worksheet/saved/version.ts';
import type { VersionWords } from '../../worksheet/saved/version-text.ts';
import { layDownProblemText } from './problem-text.ts';

/** Lays down the open dossier. What goes wrong comes as what is said of it; then nothing was laid down. */
export async function layDownAs(typed: VersionWords): Promise<Result<ListedVersion, string>> {
  const { date } = typed;
  const [name, by, remark] = [typed.name.trim(), typed.by.trim(), typed.remark.trim()];
  if (!isDate(date)) return failed(versionsText.layDown.dateMissing);
  const words = { name: name || versionsText.layDown.unnamed(formatDutchDate(date)), date, by, remark };
  const outcome = await layDown($dossier.get(), words);
  return outcome.ok ? ok(outcome.value) : failed(layDownProblemText(outcome.problem));
}
