/** Whether a report and a page to hand out are a concept, or adopted. */
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { outcomeText } from '../../text/meeting-outcome.ts';
import { reportText } from '../../text/report.ts';
import type { Worksheet } from '../definition/definition.ts';
import type { Lookup } from '../reading/answer-text.ts';
import { agreementOnAll } from './agreement.ts';

/** 'Vastgesteld op … door …' once the issue, every ambition and every result are, and still read so; else a concept. */
export function statusOf(worksheets: readonly Worksheet[], lookup: Lookup): string {
  const all = agreementOnAll(worksheets, lookup);
  if (all === undefined) return reportText.concept;
  return reportText.agreed(all.kinds, outcomeText.agreed(formatDutchDate(all.date), all.by));
}
