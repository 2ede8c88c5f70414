/** Every text that can be got out of a PDF, by whatever way; and what somebody who opens it sees. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { latin1, streamsOf } from './read-tagging.ts';

export interface TextsInPdf {
  /** On the pages, and in the fields on them. */
  readonly seen: string;
  /** By where it was found. */
  readonly found: { readonly [where: string]: string };
  readonly attachment: string | undefined;
}

export async function everythingIn(bytes: Uint8Array): Promise<TextsInPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  const trees: unknown[] = [];
  const annotations: unknown[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    trees.push(await page.getStructTree());
    annotations.push(await page.getAnnotations());
  }
  const fields = [...((await pdf.getFieldObjects()) ?? [])];
  const { info, metadata } = await pdf.getMetadata();
  const [[name = ''] = []] = [...((await pdf.getAttachments()) ?? [])];
  const content: unknown = name === '' ? undefined : await pdf.getAttachmentContent(name);
  const attachment = content instanceof Uint8Array ? new TextDecoder().decode(content) : undefined;
  const outline = await pdf.getOutline();
  await task.destroy();
  const raw = [latin1(bytes), ...streamsOf(bytes)].join('\n');
  const values = fields.flatMap(([, widgets]) =>
    widgets.map((widget) => String(Reflect.get(widget, 'value'))),
  );
  const text = pages.join('\n');
  return {
    seen: [text, ...values].join('\n'),
    found: {
      pages: text,
      'structure tree': JSON.stringify(trees),
      annotations: JSON.stringify(annotations),
      fields: JSON.stringify(fields),
      outline: JSON.stringify(outline),
      'document information': JSON.stringify(info),
      XMP: metadata?.getRaw() ?? '',
      attachment: attachment ?? '',
      // Whatever no reader looks at is in the bytes all the same: as they are, and as the strings that a PDF writes in digits.
      bytes: raw,
      strings: [...raw.matchAll(/<((?:[0-9A-Fa-f]{2})+)>/g)]
        .map(([, digits = '']) => decoded(digits))
        .join('\n'),
      'octal strings': raw
        .replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)))
        .replaceAll('\0', ''),
    },
    attachment,
  };
}

/** A string of digits, as UTF-16 or as bytes. */
function decoded(digits: string): string {
  const bytes = Buffer.from(digits, 'hex');
  return `${bytes.toString('latin1')}\n${Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le')}`;
}
