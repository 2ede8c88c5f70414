/** Blocks as HTML for the clipboard: Word, Outlook and Teams make headings, lists and tables of their own of it. */
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
      const cells = (tag: string, row: readonly string[]) =>
        `<tr>${row.map((cell) => `<${tag}>${broken(cell)}</${tag === 'td' ? 'td' : 'th'}>`).join('')}</tr>`;
      const head = `<thead>${cells('th scope="col"', block.columns)}</thead>`;
      // Word draws no lines of a table that asks for none.
      return `<table border="1">${head}<tbody>${block.rows.map((row) => cells('td', row)).join('')}</tbody></table>`;
    }
  }
}

/** A line break of a text is one of HTML. */
const broken = (text: string) => escaped(text).replaceAll('\n', '<br>');
