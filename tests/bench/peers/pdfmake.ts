/** With pdfmake. Its `tagged` only says that the file is tagged; nothing in it is. */
import pdfMake from 'pdfmake';
import { type Block, fontFiles, type MakePdf, margin, sizes } from './blocks.ts';

pdfMake.setFonts({ Werkblad: { normal: fontFiles.regular, bold: fontFiles.bold } });
pdfMake.setUrlAccessPolicy((url) => url.startsWith('data:'));
pdfMake.setLocalAccessPolicy(() => true);

export const makeWithPdfmake: MakePdf = ({ title, blocks, json }) =>
  pdfMake
    .createPdf({
      version: '1.7',
      lang: 'nl-NL',
      displayTitle: true,
      info: { title },
      pageSize: 'A4',
      pageMargins: margin,
      defaultStyle: { font: 'Werkblad', fontSize: sizes.body },
      content: blocks.map(contentOf),
      files: {
        dossier: {
          src: `data:application/json;base64,${Buffer.from(json).toString('base64')}`,
          name: 'dossier.json',
          relationship: 'Data',
        },
      },
    })
    .getBuffer();

function contentOf(block: Block): object {
  const below = { margin: [0, 0, 0, 6] };
  switch (block.type) {
    case 'heading':
      return {
        text: block.text,
        bold: true,
        fontSize: sizes.heading[block.level],
        outline: block.level <= 2,
        ...below,
      };
    case 'paragraph':
      return { text: block.text, ...below };
    case 'list':
      return { stack: block.items.map((item) => ({ text: item })), ...below };
    case 'table':
      return {
        table: {
          headerRows: 1,
          widths: block.columns.map(() => '*'),
          body: [
            block.columns.map((column) => ({ text: column, bold: true })),
            ...block.rows.map((row) => [...row]),
          ],
        },
        ...below,
      };
  }
}
