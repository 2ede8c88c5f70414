/** Blocks as plain text, for wherever headings and tables cannot be pasted. */
import { officeText } from '../text/office.ts';
import type { MarkedCell } from '../worksheet/print/printed.ts';
import type { Block } from './blocks.ts';

export function plainFrom(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).join('\n\n');
}

function plainBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return labelled(block.label, block.text);
    case 'figure':
      return plainBlock(inWords(block));
    case 'list':
      return block.items.map((item) => bullet(item)).join('\n');
    case 'table':
      // A row as a person reads it aloud: columns side by side would break where a cell has a line break.
      return block.rows
        .map((row, line) =>
          bullet(
            row
              .map((cell, at) =>
                labelled(block.columns[at] ?? '', withMarks(cell, block.marked?.[line]?.[at])),
              )
              .filter((_, at) => row[at] !== '')
              .join('\n'),
          ),
        )
        .join('\n');
  }
}

/** Words between brackets, where no line can stand through or under them. */
function withMarks(text: string, marked: MarkedCell): string {
  if (marked === undefined) return text;
  return marked.map(({ type, text: piece }) => (type === 'same' ? piece : around(piece, type))).join('');
}

/** Spaces at its ends stay outside. */
const around = (text: string, type: 'gone' | 'new') =>
  text.replace(/\S(?:.*\S)?/su, (said) => officeText.marked[type](said));

/** A picture where none can stand: its own words, or else what it shows. */
export function inWords({ caption, drawing }: Extract<Block, { type: 'figure' }>): Block {
  return { type: 'paragraph', label: '', text: caption === '' ? drawing.alt : caption };
}

/** 'Wie: de GGD', 'Wie doen mee? De GGD'. */
export function labelled(label: string, text: string): string {
  if (label === '') return text;
  const named = /[.?!:]$/.test(label) ? label : `${label}:`;
  return text === '' ? named : `${named} ${text}`;
}

function bullet(text: string): string {
  return `- ${text.replaceAll('\n', '\n  ')}`;
}
