/** What a meeting left beside an answer loads once there is any of it. What cannot be loaded shows nothing. */
import { lazy } from 'preact/compat';
import { toFieldId } from '../../basics/ids.ts';
import { acceptedId, besideId, broughtInId, isAside } from '../../worksheet/answers/aside.ts';
import { visibleRows } from '../../worksheet/answers/rows.ts';
import type { Field } from '../../worksheet/definition/definition.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { useWorksheet } from '../answers/worksheet-context.ts';
import { OnUse } from './coach-on-use.tsx';

interface Props {
  readonly field: Field;
}

const Loaded = lazy(() =>
  import('./MeetingOutcomes.tsx').then(
    ({ MeetingOutcomes }) => ({ default: MeetingOutcomes }),
    () => ({ default: (_: Props) => <></> }),
  ),
);

export function MeetingOutcomes({ field }: Props) {
  const { lookup } = useWorksheet();
  return isMarked(field, lookup) ? (
    <OnUse>
      <Loaded field={field} />
    </OnUse>
  ) : null;
}

/** Of a text: that it was agreed on. Of rows: anything that stands beside them and is not of the person at the desk. */
function isMarked(field: Field, lookup: Lookup): boolean {
  if (field.type !== 'rows') return lookup(toFieldId(besideId(field.id, 'agreed'))) !== undefined;
  const ofDesk = acceptedId('');
  return visibleRows(lookup(field.id)).some(({ cells }) =>
    Object.keys(cells).some((id) => isAside(id) && id !== broughtInId && !id.endsWith(ofDesk)),
  );
}
