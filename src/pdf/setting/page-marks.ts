/** What every page has besides its text, for the eye only. Drawn last, when the pages are counted. */
import { pdfText } from '../../text/pdf.ts';
import { pageSize } from '../format/tagged.ts';
import type { Flow } from './flow.ts';
import { fullWidth, spine } from './page-design.ts';

/** A coloured edge along the pages from `first` to `last`, broad on the first. */
export function drawSpine({ pdf }: Flow, color: string, first: number, last: number): void {
  for (let number = first; number <= last; number += 1) {
    pdf.pages.goTo(number);
    const width = number === first ? spine.first : spine.next;
    pdf.artifact('decoration', (canvas) => {
      canvas.fill(0, 0, width, pageSize.height, color);
    });
  }
}

/** At the foot of every page from `first`: what it belongs to, and which page it is. */
export function drawFeet(flow: Flow, belongsTo: readonly string[], first = 1): void {
  const { pdf, design } = flow;
  const { small: style, foot } = design;
  const space = 24;
  const title = belongsTo.join('  ·  ');
  for (let number = first; number <= pdf.pages.count; number += 1) {
    pdf.pages.goTo(number);
    const count = pdfText.page(number, pdf.pages.count);
    const countWidth = pdf.fonts.measure(count, style);
    const line = flow.oneLine(title, style, fullWidth.width - countWidth - space);
    pdf.artifact('footer', (canvas) => {
      canvas.text(line, fullWidth.x, foot, style);
      canvas.text(count, fullWidth.x + fullWidth.width - countWidth, foot, style);
    });
  }
}
