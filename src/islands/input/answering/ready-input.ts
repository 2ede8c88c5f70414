/** What was filled in, as it goes back to who asked: a file, a link, or a file for another app. */
import { ok, type Result } from '../../../basics/result.ts';
import { siteUrl } from '../../../site/url.ts';
import { $draft, draftAnswers, setContributor } from '../../../storage/draft-store.ts';
import { latestOf } from '../../../worksheet/answers/walk.ts';
import { inputFileName } from '../../../worksheet/print/file-name.ts';
import {
  answerIn,
  type Input,
  inputFrom,
  newInputId,
  packInput,
  writeInput,
} from '../../../worksheet/saved/input.ts';
import type { InputDraft } from '../../../worksheet/saved/input-draft.ts';
import type { Invitation } from '../../../worksheet/saved/invitation.ts';

/** As it is now. The same words are the same input, however often and in whatever way they are sent. */
export function readyInput(invitation: Invitation): Input {
  // Of what is sent the id is kept, also when nothing was filled in.
  if ($draft.get() === undefined) setContributor('');
  const draft = $draft.get();
  const { id = newInputId(), contributor } = draft ?? {};
  const changedAt = lastChange(invitation, draft);
  return inputFrom(invitation, id, contributor?.value ?? '', draftAnswers(), changedAt);
}

/** When anything of it last changed, in ms since 1970. */
export function lastChange(invitation: Invitation, draft: InputDraft | undefined): number {
  const answers = draftAnswers();
  const moments = invitation.asked.map((one) => {
    const answer = answerIn({ answers }, one);
    return answer === undefined ? 0 : latestOf(answer);
  });
  return Math.max(draft?.contributor.changedAt ?? 0, ...moments);
}

const json = { type: 'application/json', end: '' } as const;
/** Some phones hand no other file to an app than what they know: the same, called a text. */
const plainText = { type: 'text/plain', end: '.txt' } as const;
type FileKind = typeof json | typeof plainText;

export function inputFile(input: Input, { type, end }: FileKind = json): File {
  return new File([writeInput(input)], `${inputFileName(input.contributor, input.title)}${end}`, { type });
}

/** The first kind of file that this browser can hand to an app; `undefined` where it cannot. */
export function sharedKind(): FileKind | undefined {
  if (typeof navigator.canShare !== 'function') return undefined;
  return [json, plainText].find(({ type, end }) =>
    navigator.canShare({ files: [new File(['{}'], `inbreng.json${end}`, { type })] }),
  );
}

/** Opens on the site of who asked: this one. */
export function inputLink(input: Input): Result<string, { readonly type: 'does-not-fit' }> {
  const page = `${new URL(siteUrl('/inbreng/'), location.href).href}#`;
  const packed = packInput(input, page);
  return packed.ok ? ok(page + packed.value) : packed;
}
