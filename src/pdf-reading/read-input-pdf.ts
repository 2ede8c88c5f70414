/**
 * What a partner filled in in the PDF of an invitation, as an input. The file is somebody's and may have been through any program:
 * what comes out is held against the same rules as an input that comes as a file. Everything follows from what is in it, its
 * id too, so that the same file that comes in twice is one input.
 */
import { fingerprint } from '../basics/fingerprint.ts';
import { toInputId, toRowId } from '../basics/ids.ts';
import { parseJson } from '../basics/parse-json.ts';
import { failed, ok, type Result } from '../basics/result.ts';
import { type Answers, noAnswers } from '../worksheet/answers/answers.ts';
import { changeAnswer } from '../worksheet/answers/change.ts';
import { changesOf, editsIn, type FormValues } from '../worksheet/print/field-edits.ts';
import { contributorField, fieldsAsked } from '../worksheet/print/invitation-document.ts';
import { answeredIn, type Input, inputFrom, writeInput } from '../worksheet/saved/input.ts';
import type { Invitation } from '../worksheet/saved/invitation.ts';
import { invitationFormat, openInvitationJson } from '../worksheet/saved/invitation-file.ts';
import {
  type InputCheck,
  type InputProblem,
  openInputJson,
  type ReadInput,
} from '../worksheet/saved/open-input.ts';
import type { InvitationProblem } from '../worksheet/saved/open-invitation.ts';
import { type AttachedJson, findAttachment } from './find-attachment.ts';
import { readFormFields, typedIn } from './form-fields.ts';
import { type PdfJsFile, pdfJsFile } from './pdf-js.ts';
import { type PdfReadingProblem, type PdfSource, pdfSource } from './pdf-source.ts';
import { writtenAt } from './written-at.ts';

export type InputPdfProblem =
  | PdfReadingProblem
  | InputProblem
  | InvitationProblem
  /** It is the PDF of an invitation, and nothing stands in its fields. */
  | { readonly type: 'not-filled-in' };

/** @param bytes may be gone afterwards. Throws nothing, and ends on every input. */
export async function readInputPdf(
  bytes: Uint8Array<ArrayBuffer>,
  check: InputCheck,
): Promise<Result<ReadInput, InputPdfProblem>> {
  const source = pdfSource(bytes);
  if (!source.ok) return source;
  const pdf = pdfJsFile(source.value);
  try {
    const attached = await findAttachment(source.value, pdf, invitationFormat.name);
    return attached.ok ? await filledIn(source.value, pdf, attached.value, check) : attached;
  } finally {
    await pdf.close();
  }
}

async function filledIn(
  source: PdfSource,
  pdf: PdfJsFile,
  attached: AttachedJson,
  check: InputCheck,
): Promise<Result<ReadInput, InputPdfProblem>> {
  const read = openInvitationJson(attached, check.worksheets);
  if (!read.ok) return read;
  const { invitation, unknownQuestions } = read.value;
  const fields = await readFormFields(source, pdf);
  if (!fields.ok) return fields;
  const moment = await writtenAt(pdf);
  const input = inputIn(invitation, typedIn(fields.value), Math.min(moment, check.now), check);
  if (answeredIn(input).length === 0) return failed({ type: 'not-filled-in' });
  // As if it had come as a file: the same caps, and each answer against its question.
  const checked = openInputJson(parseJson(writeInput(input)), check);
  return checked.ok ? ok({ ...checked.value, unknownQuestions }) : checked;
}

function inputIn(
  invitation: Invitation,
  values: FormValues,
  changedAt: number,
  { worksheets }: InputCheck,
): Input {
  const fields = fieldsAsked(invitation, worksheets);
  const year = new Date(changedAt).getFullYear();
  const edits = editsIn(fields, () => undefined, values, year);
  const contributor = values.get(contributorField) ?? '';
  const content = fingerprint(JSON.stringify([invitation.id, contributor, edits]));
  let made = 0;
  const makeRowId = () => {
    made += 1;
    return toRowId(`r-${fingerprint(`${content} ${made}`).slice(0, 16)}`);
  };
  const changes = changesOf(edits, makeRowId);
  const answers = new Map<string, Answers>();
  for (const { worksheet, field } of invitation.asked) {
    const change = changes.get(field);
    if (change === undefined) continue;
    const own = answers.get(worksheet) ?? noAnswers;
    answers.set(worksheet, changeAnswer(own, field, change, changedAt));
  }
  return inputFrom(
    invitation,
    toInputId(`i-${content.slice(0, 16)}`),
    contributor,
    Object.fromEntries(answers),
    changedAt,
  );
}
