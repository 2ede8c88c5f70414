/** The values in the fields of a fillable PDF, which may have been edited in another program. */
import { ok, type Result } from '../basics/result.ts';
import { ticked } from '../worksheet/print/control.ts';
import type { FormValues } from '../worksheet/print/field-edits.ts';
import type { PdfJsFile, PdfJsProblem } from './pdf-js.ts';
import type { PdfSource } from './pdf-source.ts';

export interface FormField {
  /** The full name (ISO 32000-1, 12.7.3.2): partial names joined with points. */
  readonly name: string;
  /**
   * Of a check box whether it is ticked; of radio buttons the name of the one that is picked, '' for none; of any other
   * field its text, with '\n' between lines.
   */
  readonly value: string | boolean;
}

/** The fields in the order of the form; none in a PDF that is no form, for which pdf.js is not loaded. */
export async function readFormFields(
  { text }: PdfSource,
  file: PdfJsFile,
): Promise<Result<readonly FormField[], PdfJsProblem>> {
  if (!/\/(?:AcroForm|ObjStm|Encrypt)\b/.test(text)) return ok([]);
  return file.read(async (pdf) => {
    const fields = (await pdf.getFieldObjects()) ?? new Map<string, object[]>();
    return [...fields].flatMap(([name, widgets]) => fieldOf(name, widgets));
  });
}

/** What stands in the fields, as the questions read it. */
export const typedIn = (fields: readonly FormField[]): FormValues =>
  new Map(
    fields.map(({ name, value }) => [name, typeof value === 'string' ? value : value ? ticked : 'Off']),
  );

/** A name has an object for each of its widgets, and one without a type for the field that only groups them. */
function fieldOf(name: string, widgets: readonly object[]): readonly FormField[] {
  const read = widgets.map((widget): unknown[] => [
    Reflect.get(widget, 'type'),
    Reflect.get(widget, 'value'),
  ]);
  for (const [type, value] of read) {
    if (typeof value !== 'string') continue;
    if (type === 'checkbox') return [{ name, value: value !== 'Off' }];
    if (type === 'radiobutton') return [{ name, value: value === 'Off' ? '' : value }];
    if (type === 'text' || type === 'combobox' || type === 'listbox')
      return [{ name, value: value.replace(/\r\n?/g, '\n') }];
  }
  return [];
}
