/** Every PDF that the site makes: what is printed in it, and what may go wrong. Plain data, so that it can go to a worker. */
import type { Logo } from '../../basics/logo.ts';
import type { PlateContent } from '../../worksheet/plate/plate-content.ts';
import type { Hues } from '../../worksheet/plate/plate-look.ts';
import type { PlateFormat } from '../../worksheet/plate/plate-model.ts';
import type { BlankWorksheet } from '../../worksheet/print/blank.ts';
import {
  blankFileName,
  documentFileName,
  invitationFileName,
  plateFileName,
  reportFileName,
} from '../../worksheet/print/file-name.ts';
import type { InvitationDocument } from '../../worksheet/print/invitation-document.ts';
import type { ReportDocument, WorksheetDocument } from '../../worksheet/print/printed.ts';
import type { FontsNotLoaded } from './fonts.ts';

export type Printable =
  /** A filled-in worksheet. */
  | {
      readonly type: 'worksheet';
      readonly worksheet: WorksheetDocument;
      /** Title of the dossier it belongs to; '' for none. */
      readonly dossier: string;
      /** Accent of the building block, '#rrggbb'. */
      readonly hue: string;
      /** Text of `dossier.json`; nothing is attached without. */
      readonly attachment?: string | undefined;
      /** Whether the answers can be changed in a PDF viewer. */
      readonly fillable: boolean;
    }
  /** A worksheet to print and fill in by pen. */
  | {
      readonly type: 'blank';
      readonly worksheet: BlankWorksheet;
      readonly hue: string;
      /** ISO date on which the file is made. */
      readonly date: string;
    }
  /** The questions of an invitation, to fill in. */
  | {
      readonly type: 'invitation';
      readonly invitation: InvitationDocument;
      /** Text of `uitnodiging.json`. */
      readonly attachment: string;
    }
  /** A whole dossier. */
  | {
      readonly type: 'report';
      readonly report: ReportDocument;
      /** Accent of each building block by the code of its worksheet. */
      readonly hues: { readonly [code: string]: string };
      readonly logo?: Logo | undefined;
      readonly attachment?: string | undefined;
    }
  /** The page to hand out. */
  | {
      readonly type: 'plate';
      readonly plate: PlateContent;
      readonly format: PlateFormat;
      readonly hues: Hues;
    };

/** Code that is loaded on the click did not come. */
export type CodeNotLoaded = { readonly type: 'code-not-loaded' };

export type PdfProblem =
  | FontsNotLoaded
  | CodeNotLoaded
  | { readonly type: 'pdf-failed'; readonly cause: unknown };

/** With its extension. Files of one worksheet and one day that are not the same have other names. */
export function pdfFileName(printable: Printable): string {
  switch (printable.type) {
    case 'worksheet':
      return `${documentFileName(printable.worksheet)}${printable.fillable ? '-invulbaar' : kindOf(printable)}.pdf`;
    case 'blank':
      return `${blankFileName(printable.worksheet)}.pdf`;
    case 'invitation':
      return `${invitationFileName(printable.invitation)}.pdf`;
    case 'report':
      return `${reportFileName(printable.report)}${kindOf(printable)}.pdf`;
    case 'plate':
      return `${plateFileName(printable.plate, printable.format)}.pdf`;
  }
}

function kindOf({ attachment }: { readonly attachment?: string | undefined }): string {
  return attachment === undefined ? '-om-te-lezen' : '';
}
