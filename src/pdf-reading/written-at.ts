/** When a PDF was last written, as it says itself: a file that comes in twice says the same, whenever it was mailed or copied. */
import type { PdfJsFile } from './pdf-js.ts';

/** In ms since 1970; when it was made where no program says that it changed it, and 0 where that is not said either. */
export async function writtenAt(file: PdfJsFile): Promise<number> {
  const moments = await file.read(async (pdf) => {
    const { info } = await pdf.getMetadata();
    return [Reflect.get(info, 'ModDate'), Reflect.get(info, 'CreationDate')].flatMap((said: unknown) =>
      typeof said === 'string' ? (pdfDate(said) ?? []) : [],
    );
  });
  return moments.ok ? (moments.value[0] ?? 0) : 0;
}

const shape = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z|([+-])(\d{2})'?(?:(\d{2})'?)?)?/;

/** A date as PDFs write it (ISO 32000-1, 7.9.4): "D:20261014153000+02'00'". */
export function pdfDate(text: string): number | undefined {
  const [found, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', sign, ...zone] =
    shape.exec(text) ?? [];
  if (found === undefined || year === undefined) return undefined;
  const [zoneHours = '00', zoneMinutes = '00'] = zone.map((part) => part ?? '00');
  const offset = sign === undefined ? 'Z' : `${sign}${zoneHours}:${zoneMinutes}`;
  const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(moment) || moment < 0 ? undefined : moment;
}
