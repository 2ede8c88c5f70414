/** In which formats a report can be had. */
import { mediaTypes, type OfficeFormat } from '../../office/make/media-types.ts';
import { reportChoiceText } from '../../text/report-choice.ts';

export type ReportFormat =
  /** `hasData`: what is printed goes along as data, so that the file opens again on the site. */
  { readonly type: 'pdf'; readonly hasData: boolean } | { readonly type: OfficeFormat };

/** In the order in which they are offered. */
export const formatTypes = ['pdf', 'docx', 'odt'] as const satisfies readonly ReportFormat['type'][];

/** @param hasData for the formats that can have it. */
export function formatOf(type: ReportFormat['type'], hasData: boolean): ReportFormat {
  switch (type) {
    case 'pdf':
      return { type, hasData };
    case 'docx':
    case 'odt':
      return { type };
  }
}

export const formatName = (type: ReportFormat['type']): string => reportChoiceText.formats[type];

/** An empty file of the format, to ask the browser whether it can hand one to an app. */
export function emptyFile(type: ReportFormat['type']): File {
  switch (type) {
    case 'pdf':
      return new File([], 'rapport.pdf', { type: 'application/pdf' });
    case 'docx':
    case 'odt':
      return new File([], `rapport.${type}`, { type: mediaTypes[type] });
  }
}
