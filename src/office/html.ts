/** Blocks as HTML for the clipboard: Word, Outlook and Teams make headings, lists and tables of their own of it. */
import type { MarkedCell } from '../worksheet/print/printed.ts';
import type { Block } from './blocks.ts';
import { escaped } from './markup.ts';
import { inWords, labelled } from './plain.ts';

export function htmlFrom(blocks: readonly Block[]): string {
  return `<meta charset="utf-8"><div lang="nl">${blocks.map(htmlBlock).join('')}</div>`;
}

function htmlBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${broken(block.text)}</h${block.level}>`;
    case 'paragraph': {
      const label = block.label === '' ? '' : `<strong>${broken(labelled(block.label, ''))}</strong> `;
      return `<p>${label}${broken(block.text)}</p>`;
    }
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${broken(item)}</li>`).join('')}</ul>`;
    case 'figure':
      // Pasted pictures are lost or refused by half of all programs: what it shows is said.
      return htmlBlock(inWords(block));
    case 'table': {
      const head = block.columns.map((cell) => `<th scope="col">${broken(cell)}</th>`).join('');
      const rows = block.rows.map((row, line) => {
        const cells = row.map((cell, at) => `<td>${markedIn(cell, block.marked?.[line]?.[at])}</td>`);
        return `<tr>${cells.join('')}</tr>`;
      });
      // Word draws no lines of a table that asks for none.
      return `<table border="1"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
  }
}

/** Word and Outlook strike through and underline these by themselves. */
const markedIn = (text: string, marked: MarkedCell) =>
  marked === undefined
    ? broken(text)
    : marked
        .map(({ type, text: piece }) => {
          if (type === 'same') return broken(piece);
          return type === 'gone' ? `<del>${broken(piece)}</del>` : `<ins><b>${broken(piece)}</b></ins>`;
        })
        .join('');

/** A line break of a text is one of HTML. */
const broken = (text: string) => escaped(text).replaceAll('\n', '<br>');
