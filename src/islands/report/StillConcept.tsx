import { reportChoiceText as words } from '../../text/report-choice.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { toBeAgreed } from '../../worksheet/print/agreement.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { chairAddress } from '../meeting/context/meeting-address.ts';

interface Props {
  readonly worksheets: readonly Worksheet[];
  readonly lookup: Lookup;
}

/** Why the report will call itself a concept, and where that becomes otherwise. */
export function StillConcept({ worksheets, lookup }: Props) {
  const open = toBeAgreed(worksheets, lookup);
  if (open === undefined) return null;
  return (
    <p className="choice-group__about">
      <span>{words.concept}</span>{' '}
      <a className="nl-link" href={chairAddress(open.worksheet, open.field)}>
        {words.agree}
      </a>
    </p>
  );
}
