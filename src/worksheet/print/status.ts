/** Whether a report and a page to hand out are a concept, or adopted. */
import { formatDutchDate, midSentence } from '../../basics/dutch-format.ts';
import { outcomeText } from '../../text/meeting-outcome.ts';
import { reportText } from '../../text/report.ts';
import type { Worksheet } from '../definition/definition.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { agreementOnAll } from './agreement.ts';

/** 'Vastgesteld op … door …' once the issue, every ambition and every result are, and still read so; else a concept. */
export function statusOf(worksheets: readonly Worksheet[], lookup: Lookup): string {
  const all = agreementOnAll(worksheets, lookup);
  if (all === undefined) return reportText.concept;
  const { kinds } = all;
  const line = outcomeText.agreed(formatDutchDate(all.date), all.by);
  if (kinds.includes('result')) return line;
  const has = kinds.length > 1 ? 'both' : kinds.includes('issue') ? 'issue' : 'ambition';
  return reportText.agreed[has](midSentence(line));
}
