/** Blocks as HTML for the clipboard: Word, Outlook and Teams make headings, lists and tables of their own of it. */
import { entryOf } from '../basics/entry-of.ts';
import type { Block } from './blocks.ts';
import { labelled } from './plain.ts';

export function htmlFrom(blocks: readonly Block[]): string {
  return `<meta charset="utf-8"><div lang="nl">${blocks.map(htmlBlock).join('')}</div>`;
}

function htmlBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph': {
      const label = block.label === '' ? '' : `<strong>${escaped(labelled(block.label, ''))}</strong> `;
      return `<p>${label}${escaped(block.text)}</p>`;
    }
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const cells = (tag: string, row: readonly string[]) =>
        `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag === 'td' ? 'td' : 'th'}>`).join('')}</tr>`;
      const head = `<thead>${cells('th scope="col"', block.columns)}</thead>`;
      // Word draws no lines of a table that asks for none.
      return `<table border="1">${head}<tbody>${block.rows.map((row) => cells('td', row)).join('')}</tbody></table>`;
    }
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs that have no place in a document are left out, as they are in every other format. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[&<>"]/g, (sign) => entryOf(entities, sign) ?? sign)
    .replaceAll('\n', '<br>');
}
