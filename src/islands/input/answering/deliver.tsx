/** How what was filled in goes back to who asked: as a file, a link, or a file for another app. Loaded with the click. */
import type { ReactNode } from 'preact/compat';
import { ok, type Result } from '../../../basics/result.ts';
import { siteUrl } from '../../../site/url.ts';
import { $draft, draftAnswers, setContributor } from '../../../storage/draft-store.ts';
import { answeringText } from '../../../text/answering.ts';
import { inputMailText } from '../../../text/input-mail.ts';
import { inputMailAddress } from '../../../worksheet/input/input-mail.ts';
import { inputFileName } from '../../../worksheet/print/file-name.ts';
import { type Input, inputFrom, packInput, writeInput } from '../../../worksheet/saved/input.ts';
import type { Invitation } from '../../../worksheet/saved/invitation.ts';
import { newInputId } from '../../../worksheet/saved/invitation.ts';
import { missingDateText } from '../../answers/unusable-dates.ts';
import { copying } from '../../dialog/TextToCopy.tsx';
import { saveAs } from '../../download/save-as.ts';
import { shareFile } from '../../download/share-file.ts';
import { lastChange } from './last-change.ts';
import { type FileKind, json, sharedKind } from './shared-kind.ts';

const words = answeringText.send;

export type Way = 'save' | 'share' | 'link';

/** As it is now. The same words are the same input, however often and in whatever way they are sent. */
export function readyInput(invitation: Invitation): Input {
  // Of what is sent the id is kept, also when nothing was filled in.
  if ($draft.get() === undefined) setContributor('');
  const draft = $draft.get();
  const { id = newInputId(), contributor } = draft ?? {};
  const changedAt = lastChange(invitation, draft);
  return inputFrom(invitation, id, contributor?.value ?? '', draftAnswers(), changedAt);
}

function inputFile(input: Input, { type, end }: FileKind = json): File {
  return new File([writeInput(input)], `${inputFileName(input.contributor, input.title)}${end}`, { type });
}

/** Opens on the site of who asked: this one. */
function inputLink(input: Input): Result<string, { readonly type: 'does-not-fit' }> {
  const page = `${new URL(siteUrl('/inbreng/'), location.href).href}#`;
  const packed = packInput(input, page);
  return packed.ok ? ok(page + packed.value) : packed;
}

interface Delivered {
  readonly isSent: boolean;
  readonly told: ReactNode;
}

export const ways: { readonly [way in Way]: (input: Input, from: string) => Promise<Delivered> } = {
  save: async (input, from) => {
    const file = inputFile(input);
    saveAs(file.name, file);
    return { isSent: true, told: `${missingDateText()}${words.saved(file.name, from)}` };
  },
  share: async (input, from) => {
    const shared = await shareFile(inputFile(input, sharedKind()));
    if (shared === 'shared') return { isSent: true, told: `${missingDateText()}${words.shared}` };
    return { isSent: false, told: shared === 'cancelled' ? '' : words.notShared(from) };
  },
  link: async (input, from) => {
    const link = inputLink(input);
    if (!link.ok) return { isSent: false, told: words.tooLong(from) };
    const told = await copying(link.value, `${missingDateText()}${words.copied(from)}`);
    const mail = inputMailAddress(input, link.value, from);
    if (!mail.ok) return { isSent: true, told };
    return {
      isSent: true,
      told: (
        <>
          <div>{told}</div>
          <a className="nl-link" href={mail.value}>
            {inputMailText.open}
          </a>
        </>
      ),
    };
  },
};
