/** A small PDF with one of everything that can be tagged: to be broken, a thing at a time. */

import { dossierAttachment } from '../../../src/pdf/format/attachment.ts';
import type { Lettering } from '../../../src/pdf/format/canvas.ts';
import { addElement, type Role, type StructureElement } from '../../../src/pdf/format/structure-tree.ts';
import { TaggedPdf } from '../../../src/pdf/format/tagged.ts';
import { fonts } from './example-documents.ts';

const body: Lettering = { face: 'regular', size: 10, color: '#000000' };

export function everyRole(): Uint8Array<ArrayBuffer> {
  const pdf = new TaggedPdf(fonts, {
    title: 'Proef č & < >',
    language: 'nl-NL',
    creator: 'Proef',
    created: new Date('2026-10-14T12:00:00Z'),
  });
  let y = 40;
  const write = (parent: StructureElement, role: Role, text: string) => {
    const element = addElement(
      parent,
      role,
      role === 'TH' ? { attributes: '<</O /Table /Scope /Column>>' } : {},
    );
    y += 20;
    pdf.content(element, (canvas) => canvas.text(text, 60, y, body));
    return element;
  };
  const heading = write(pdf.root, 'H1', 'Kop');
  const bookmark = pdf.bookmark('Kop č', heading, y);
  const section = addElement(pdf.root, 'Sect');
  pdf.bookmark('Deel', write(section, 'H2', 'Deel'), y, bookmark);
  write(section, 'H3', 'Vraag?');
  pdf.artifact('decoration', (canvas) => canvas.fill(0, 0, 10, 10, '#ff0000'));
  const discs = { attributes: '<</O /List /ListNumbering /Disc>>' };
  const item = addElement(addElement(section, 'L', discs), 'LI');
  write(item, 'Lbl', '•');
  write(item, 'LBody', 'Een ding');
  const table = addElement(section, 'Table');
  const header = addElement(addElement(table, 'THead'), 'TR');
  const row = addElement(addElement(table, 'TBody'), 'TR');
  for (const text of ['Wie', 'Wat']) write(header, 'TH', text);
  for (const text of ['GGD', 'Cijfers']) write(row, 'TD', text);
  const figure = addElement(section, 'Figure', { alt: 'Een stip.' });
  pdf.content(figure, (canvas) => canvas.disc(100, 700, 5, '#000000'));
  const paragraph = write(section, 'P', 'Een lopend ');
  pdf.pages.add();
  const safe = pdf.fonts.safe('😀 verhaal');
  pdf.content(paragraph, (canvas) => {
    for (const line of pdf.fonts.arrange([safe.text], safe.originals)) canvas.text(line, 60, 60, body);
  });
  const link = write(addElement(section, 'P'), 'Link', 'Lees meer');
  pdf.link(link, { x: 60, y: 80, width: 50, height: 14 }, 'https://example.org/', 'Lees meer op example.org');
  pdf.artifact('footer', (canvas) => canvas.text('Voet', 60, 800, body));
  pdf.attach(dossierAttachment('{"format":"kwaliteitskompas-dossier"}'));
  return pdf.bytes();
}
