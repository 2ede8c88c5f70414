/** With pdf-lib, which draws text and breaks no lines: that is done here, in the simplest way. */
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, type PDFFont } from 'pdf-lib';
import { type Block, fontBytes, type MakePdf, margin, sizes } from './blocks.ts';

const page = { width: 595.28, height: 841.89 } as const;
const leading = 1.35;

export const makeWithPdfLib: MakePdf = async ({ title, blocks, json }) => {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage('nl-NL');
  const regular = await pdf.embedFont(fontBytes.regular, { subset: true });
  const bold = await pdf.embedFont(fontBytes.bold, { subset: true });
  let current = pdf.addPage([page.width, page.height]);
  let y = page.height - margin;

  /** Sets columns beside each other, as tall as the tallest, on one page when they fit. */
  const set = (cells: readonly string[], font: PDFFont, size: number) => {
    const width = (page.width - 2 * margin) / cells.length;
    const broken = cells.map((cell) => linesOf(cell, font, size, width - 8));
    const count = Math.max(...broken.map(({ length }) => length));
    for (let at = 0; at < count; at += 1) {
      if (y - size * leading < margin) {
        current = pdf.addPage([page.width, page.height]);
        y = page.height - margin;
      }
      y -= size * leading;
      broken.forEach((lines, column) => {
        const line = lines[at];
        if (line !== undefined) current.drawText(line, { x: margin + column * width, y, size, font });
      });
    }
    y -= 6;
  };
  const setBlock = (block: Block) => {
    switch (block.type) {
      case 'heading':
        return set([block.text], bold, sizes.heading[block.level]);
      case 'paragraph':
        return set([block.text], regular, sizes.body);
      case 'list':
        for (const item of block.items) set([item], regular, sizes.body);
        return;
      case 'table':
        set(block.columns, bold, sizes.body);
        for (const row of block.rows) set(row, regular, sizes.body);
    }
  };
  blocks.forEach(setBlock);
  await pdf.attach(Buffer.from(json), 'dossier.json', {
    mimeType: 'application/json',
    afRelationship: 'Data',
  });
  return pdf.save();
};

function linesOf(text: string, font: PDFFont, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && font.widthOfTextAtSize(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
