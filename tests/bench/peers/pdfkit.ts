/** With pdfkit, and as tagged as it can be made with what it offers. */
import PDFDocument from 'pdfkit';
import { type Block, fontFiles, type MakePdf, margin, sizes } from './blocks.ts';

export const makeWithPdfkit: MakePdf = async ({ title, blocks, json }) => {
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    info: { Title: title },
    font: fontFiles.regular,
  });
  const pieces: Buffer[] = [];
  const ended = new Promise<void>((resolve) => {
    pdf.on('data', (piece) => void pieces.push(piece)).on('end', resolve);
  });
  pdf.registerFont('regular', fontFiles.regular).registerFont('bold', fontFiles.bold);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const block of blocks) setBlock(pdf, block, root);
  root.end();
  pdf.file(Buffer.from(json), { name: 'dossier.json', type: 'application/json', relationship: 'Data' });
  pdf.end();
  await ended;
  return Buffer.concat(pieces);
};

function setBlock(pdf: PDFDocument, block: Block, root: ReturnType<PDFDocument['struct']>): void {
  switch (block.type) {
    case 'heading':
      if (block.level <= 2) pdf.outline.addItem(block.text);
      root.add(
        pdf.struct(
          `H${block.level}`,
          () => void pdf.font('bold').fontSize(sizes.heading[block.level]).text(block.text),
        ),
      );
      break;
    case 'paragraph':
      root.add(pdf.struct('P', () => void pdf.font('regular').fontSize(sizes.body).text(block.text)));
      break;
    case 'list': {
      const items = block.items.map((item) =>
        pdf.struct('LI', [
          pdf.struct('LBody', () => void pdf.font('regular').fontSize(sizes.body).text(item)),
        ]),
      );
      root.add(pdf.struct('L', items));
      break;
    }
    case 'table': {
      const table = pdf.struct('Table');
      root.add(table);
      pdf.font('regular').fontSize(sizes.body);
      const header = block.columns.map((column) => ({ type: 'TH', scope: 'Column', text: column }));
      pdf.table({ structParent: table, data: [header, ...block.rows.map((row) => [...row])] });
      table.end();
    }
  }
  pdf.moveDown(0.5);
}
