/**
 * What somebody is filling in for an invitation, until it is made: kept in the tab, so that a look at a worksheet or a reload costs
 * no words. Of one dossier: another has questions of its own.
 */
import { type FieldId, toFieldId } from '../../../basics/ids.ts';
import { parseJson } from '../../../basics/parse-json.ts';
import { askingFormKey } from '../../../storage/browser/key-names.ts';
import { keepChoice, readChoice } from '../../../storage/browser/storage-places.ts';
import { isRecord } from '../../../worksheet/saved/open-answers.ts';

export interface Typed {
  readonly title: string;
  readonly message: string;
  readonly from: string;
  /** As the date box gives it: '' for none, or for half a date. */
  readonly replyBy: string;
  /** As they were pasted. */
  readonly names: string;
  readonly showsOwn: boolean;
}

export interface KeptForm {
  /** What was typed, of all that can be. */
  readonly typed: Partial<Typed>;
  /** `undefined` while nobody ticked anything. */
  readonly ticked?: readonly FieldId[] | undefined;
}

const nothing: KeptForm = { typed: {} };

export function keepForm(dossier: string, form: KeptForm): void {
  keepChoice(askingFormKey, JSON.stringify({ dossier, ...form }), 'tab');
}

export const forgetForm = (): void => keepChoice(askingFormKey, null, 'tab');

/** What another version of the site kept, or somebody else wrote there, counts as far as it can be read. */
export function readForm(dossier: string): KeptForm {
  const kept = inTab();
  if (!isRecord(kept) || kept['dossier'] !== dossier) return nothing;
  const typed = isRecord(kept['typed']) ? kept['typed'] : {};
  const text = (key: Exclude<keyof Typed, 'showsOwn'>) => {
    const value = typed[key];
    return typeof value === 'string' ? { [key]: value } : {};
  };
  const ticked: unknown = kept['ticked'];
  return {
    typed: {
      ...text('title'),
      ...text('message'),
      ...text('from'),
      ...text('replyBy'),
      ...text('names'),
      ...(typed['showsOwn'] === true && { showsOwn: true }),
    },
    ...(Array.isArray(ticked) && {
      ticked: ticked.filter((field) => typeof field === 'string').map(toFieldId),
    }),
  };
}

function inTab(): unknown {
  try {
    return parseJson(readChoice(askingFormKey, 'tab') ?? 'null');
  } catch {
    return undefined;
  }
}
