/** Reads a PDF back as any other program would: its words in reading order, page by page. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await printedPages(bytes)).join('\n');
}

/** The words of each page. */
export async function printedPages(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await task.destroy();
  return pages;
}

/** Without any white space: where lines break is the layout's business, which characters are there is not. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
