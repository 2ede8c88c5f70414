/** One link of the thread: a card with its words, and of a result the line of its target; an indicator is words alone. */
import { plateText } from '../../text/plate.ts';
import { layTarget } from './lay-target.ts';
import { type PlateBlock, type Setting, textBlock } from './plate-block.ts';
import { accentFor } from './plate-look.ts';
import type { PlateLink } from './plate-thread.ts';
import { heightOf, setText, textAt } from './set-text.ts';
import type { Column } from './thread-columns.ts';

export function layLink(link: PlateLink, column: Column, setting: Setting, most: number): PlateBlock {
  const { look, measure, hues } = setting;
  const { styles, scale } = look;
  if (link.isLine) {
    // The line that leads to it ends beside its words.
    const inset = 5 * scale;
    const words = textBlock(setText(link.text, styles.body, column.width - inset, measure, most));
    return { ...words, draw: ({ x, y }) => words.draw({ x: x + inset, y }) };
  }
  const accent = accentFor(hues, column.code);
  const bar = 2.5 * scale;
  const padding = { x: 8 * scale, y: 4 * scale };
  const gap = column.target === 0 ? 0 : 14 * scale;
  const width = column.width - bar - 2 * padding.x - (link.target === undefined ? 0 : column.target + gap);
  const text = setText(link.text, link.isStrong ? styles.strong : styles.body, width, measure, most);
  const target = link.target && layTarget(link.target, column.target, accent.shape, setting, most);
  const inner = Math.max(heightOf(text), target?.height ?? 0);
  const height = inner + 2 * padding.y;
  return {
    height,
    draw({ x, y }) {
      const left = x + bar + padding.x;
      const middle = (own: number) => y + (height - own) / 2;
      return [
        {
          type: 'decoration',
          shapes: [
            { type: 'rectangle', x, y, width: column.width, height, color: accent.tint },
            { type: 'rectangle', x, y, width: bar, height, color: accent.surface },
          ],
        },
        { type: 'text', role: 'paragraph', text: textAt(text, { x: left, y: middle(heightOf(text)) }) },
        ...(target === undefined ? [] : target.draw({ x: left + width + gap, y: middle(target.height) })),
      ];
    },
  };
}

/** What there is no room for. */
export function moreLink(
  count: number,
  [one, several]: PlateLink['things'],
  column: Column,
  { look, measure }: Setting,
): PlateBlock {
  return textBlock(setText(plateText.more(count, one, several), look.styles.note, column.width, measure));
}
