/** What the PDF of an invitation consists of around its questions: see `composition.ts`. */
import { formatDutchDate } from '../../basics/dutch-format.ts';
import { invitationPdfText } from '../../text/invitation-pdf.ts';
import { type Composition, fileTitle, filled, knownFacts, madeWith } from './composition.ts';
import type { InvitationDocument } from './invitation-document.ts';

export interface InvitationComposition extends Composition {
  readonly closing: { readonly title: string; readonly paragraphs: readonly string[] };
}

export function composeInvitation({ title, from, replyBy }: InvitationDocument): InvitationComposition {
  const { kind, untitled, facts, sendBack, howToSendBack, attached } = invitationPdfText;
  const name = title === '' ? untitled : title;
  return {
    heading: { eyebrow: kind, title: name },
    name,
    facts: knownFacts([
      { label: facts.from, value: from },
      { label: facts.replyBy, value: replyBy === '' ? '' : formatDutchDate(replyBy) },
    ]),
    fileTitle: fileTitle([name, kind]),
    belongsTo: filled([kind, name]),
    closing: {
      title: sendBack,
      paragraphs: [howToSendBack(from), attached, `${madeWith.label} ${madeWith.value}`],
    },
  };
}
