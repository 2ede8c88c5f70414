/** A small PDF with one of everything that can be tagged: to be broken, a thing at a time. */
import type { Lettering } from '../../../src/pdf/format/canvas.ts';
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
  const write = (
    parent: Parameters<TaggedPdf['add']>[0],
    role: Parameters<TaggedPdf['add']>[1],
    text: string,
  ) => {
    const element = pdf.add(
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
  const section = pdf.add(pdf.root, 'Sect');
  pdf.bookmark('Deel', write(section, 'H2', 'Deel'), y, bookmark);
  write(section, 'H3', 'Vraag?');
  pdf.artifact('decoration', (canvas) => canvas.fill(0, 0, 10, 10, '#ff0000'));
  const item = pdf.add(pdf.add(section, 'L'), 'LI');
  write(item, 'Lbl', '•');
  write(item, 'LBody', 'Een ding');
  const table = pdf.add(section, 'Table');
  const header = pdf.add(pdf.add(table, 'THead'), 'TR');
  const row = pdf.add(pdf.add(table, 'TBody'), 'TR');
  for (const text of ['Wie', 'Wat']) write(header, 'TH', text);
  for (const text of ['GGD', 'Cijfers']) write(row, 'TD', text);
  const figure = pdf.add(section, 'Figure', { alt: 'Een stip.' });
  pdf.content(figure, (canvas) => canvas.disc(100, 700, 5, '#000000'));
  const paragraph = write(section, 'P', 'Een lopend ');
  pdf.addPage();
  const safe = pdf.safe('😀 verhaal');
  pdf.content(paragraph, (canvas) => {
    for (const line of pdf.arrange([safe.text], safe)) canvas.text(line, 60, 60, body);
  });
  const link = write(pdf.add(section, 'P'), 'Link', 'Lees meer');
  pdf.link(link, { x: 60, y: 80, width: 50, height: 14 }, 'https://example.org/', 'Lees meer op example.org');
  pdf.artifact('footer', (canvas) => canvas.text('Voet', 60, 800, body));
  pdf.attach('{"format":"kwaliteitskompas-dossier"}');
  return pdf.bytes();
}
