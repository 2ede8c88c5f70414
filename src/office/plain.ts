/** Blocks as plain text, for wherever headings and tables cannot be pasted. */
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
        .map((row) =>
          bullet(
            row
              .map((cell, at) => labelled(block.columns[at] ?? '', cell))
              .filter((_, at) => row[at] !== '')
              .join('\n'),
          ),
        )
        .join('\n');
  }
}

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
