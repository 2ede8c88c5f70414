/** The same worksheet as a PDF, by this site and by other libraries: how long it takes, how large it is, what it can. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { makeWorksheetPdf } from '../../src/pdf/documents/worksheet-pdf.ts';
import type { WorksheetDocument } from '../../src/worksheet/print/printed.ts';
import { fonts, hue, single, text } from '../setup/pdf/example-documents.ts';
import { fullWorksheet } from '../setup/pdf/full-worksheet.ts';
import { type BenchTable, timeEach } from './bench.ts';
import { type BenchDocument, blocksOf, type MakePdf } from './peers/blocks.ts';
import { makeWithPdfLib } from './peers/pdf-lib.ts';
import { makeWithPdfkit } from './peers/pdfkit.ts';
import { makeWithPdfmake } from './peers/pdfmake.ts';

const sentence = 'Wij spreken af dat jongeren zelf meedenken, en dat de GGD de cijfers per wijk levert. ';
const documents: Readonly<Record<string, readonly [WorksheetDocument, rounds: number]>> = {
  'A full worksheet': [fullWorksheet, 21],
  'A worksheet of 300,000 characters': [
    single(text(...Array.from({ length: 300 }, () => sentence.repeat(12).slice(0, 1000)))),
    5,
  ],
};

export async function bench(): Promise<readonly BenchTable[]> {
  const tables: BenchTable[] = [];
  for (const [title, [document, rounds]] of Object.entries(documents))
    tables.push(await compare(title, document, rounds));
  return tables;
}

async function compare(title: string, document: WorksheetDocument, rounds: number): Promise<BenchTable> {
  const json = JSON.stringify({ format: 'kwaliteitskompas-dossier', document });
  const same: BenchDocument = { title: document.title, blocks: blocksOf(document), json };
  const by = (make: MakePdf) => () => make(same);
  const timed = await timeEach(
    {
      'this site': async () => makeWorksheetPdf(document, fonts, { hue, attachment: json }).bytes,
      pdfkit: by(makeWithPdfkit),
      pdfmake: by(makeWithPdfmake),
      'pdf-lib': by(makeWithPdfLib),
    },
    rounds,
  );
  const ours = timed.get('this site')?.time ?? Number.NaN;
  const rows: string[][] = [];
  for (const [name, { value: bytes, time }] of timed) {
    const { pages, roles, attachment } = await look(bytes);
    rows.push([
      name,
      time.toFixed(1),
      (time / ours).toFixed(2),
      (bytes.length / 1024).toFixed(1),
      String(pages),
      roles.length === 0 ? 'none' : String(roles.length),
      attachment === json ? 'the same' : 'none',
    ]);
  }
  return {
    title: `${title}, median of ${rounds}`,
    columns: ['', 'ms', 'ratio', 'KB', 'pages', 'roles on page 1', 'JSON read back'],
    rows,
  };
}

/** What pdf.js finds. */
async function look(bytes: Uint8Array): Promise<{
  readonly pages: number;
  readonly roles: readonly string[];
  readonly attachment: string | undefined;
}> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const tree: unknown = await (await pdf.getPage(1)).getStructTree();
  const [name] = ((await pdf.getAttachments()) ?? new Map<string, unknown>()).keys();
  const content: unknown = name === undefined ? undefined : await pdf.getAttachmentContent(name);
  const found = {
    pages: pdf.numPages,
    roles: [...new Set(rolesIn(tree))],
    attachment: content instanceof Uint8Array ? new TextDecoder().decode(content) : undefined,
  };
  await task.destroy();
  return found;
}

function rolesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const role: unknown = Reflect.get(node, 'role');
  const kids: unknown = Reflect.get(node, 'children');
  const below = Array.isArray(kids) ? kids.flatMap(rolesIn) : [];
  return typeof role === 'string' && role !== 'Root' ? [role, ...below] : below;
}
