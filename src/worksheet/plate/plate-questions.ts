/** What can be filled in for the page to hand out and is not there yet: the question where each part of it comes from. */
import type { Field, Worksheet } from '../definition/definition.ts';
import { fieldsOf } from '../definition/fields-of.ts';
import type { PlateContent } from './plate-content.ts';

export interface PlateQuestion {
  readonly code: string;
  readonly page: string;
  readonly field: Pick<Field, 'id' | 'label'>;
}

export function missingQuestions(
  worksheets: readonly Worksheet[],
  { issue, figures, urgency, thread, agreed }: PlateContent,
): readonly PlateQuestion[] {
  const wanted: readonly ((field: Field) => boolean)[] = [
    ...(issue === '' ? [hasRole('issue')] : []),
    ...(urgency === undefined ? [hasSpread] : []),
    ...(figures.length === 0 ? [hasRole('figure')] : []),
    ...(thread.some(({ step, links }) => step > 0 || links.length > 0) ? [] : [hasRole('ambition')]),
    ...(thread.length === 0 ? [hasRole('result')] : []),
    ...(agreed === undefined ? [hasRecord] : []),
  ];
  const asked = worksheets
    .filter(({ personal }) => personal !== true)
    .flatMap((worksheet) => fieldsOf(worksheet).map((field) => ({ ...worksheet, field })));
  return wanted.flatMap((isWanted) => {
    const found = asked.find(({ field }) => isWanted(field));
    return found === undefined ? [] : [{ code: found.code, page: found.page, field: found.field }];
  });
}

const hasRole = (type: 'issue' | 'figure' | 'ambition' | 'result') => (field: Field) =>
  (field.type === 'rows' || field.type === 'text' || field.type === 'longtext') &&
  field.report?.type === type;

const hasSpread = (field: Field) =>
  field.type === 'rows' && (field.summary ?? []).some(({ type }) => type === 'spread');

const hasRecord = (field: Field) => field.type === 'rows' && field.record !== undefined;
