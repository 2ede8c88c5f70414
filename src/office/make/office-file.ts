/** Every file for a word processor that the site makes: what is in it, and what may go wrong. Plain data, so that it can go to a worker. */
import type { Logo } from '../../basics/logo.ts';
import type { Result } from '../../basics/result.ts';
import { documentFileName, reportFileName } from '../../worksheet/print/file-name.ts';
import type { ReportDocument, WorksheetDocument } from '../../worksheet/print/printed.ts';
import type { OfficeFormat } from './media-types.ts';

export type OfficeContent =
  /** A filled-in worksheet; `dossier` is the title of that which it belongs to, '' for none. */
  | {
      readonly type: 'worksheet';
      readonly worksheet: WorksheetDocument;
      readonly dossier: string;
      /** Accent of the building block, '#rrggbb'. */
      readonly hue: string;
    }
  /** A whole dossier; hues by the code of the worksheet. */
  | {
      readonly type: 'report';
      readonly report: ReportDocument;
      /** Of who publishes the site. */
      readonly logo?: Logo | undefined;
      readonly hues: { readonly [code: string]: string };
    };

export interface OfficeOrder {
  readonly format: OfficeFormat;
  readonly content: OfficeContent;
}

export interface OfficeFile {
  /** With its extension. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type OfficeProblem =
  /** No network, or the site was renewed and has its code under another name. */
  { readonly type: 'code-not-loaded' } | { readonly type: 'office-failed'; readonly cause: unknown };

export type OfficeOutcome = Result<OfficeFile, OfficeProblem>;

export function officeFileName({ format, content }: OfficeOrder): string {
  switch (content.type) {
    case 'worksheet':
      return `${documentFileName(content.worksheet)}.${format}`;
    case 'report':
      return `${reportFileName(content.report)}.${format}`;
  }
}
