/** The top of the page: where, what it is about, and the issue; and its foot: what was agreed, what comes next, how it was made. */
import { capital, formatDutchDate } from '../../basics/dutch-format.ts';
import { paperColors } from '../../basics/paper-colors.ts';
import { plateText } from '../../text/plate.ts';
import { printText } from '../../text/print.ts';
import { type PlateBlock, type Setting, stacked, textBlock } from './plate-block.ts';
import type { PlateContent } from './plate-content.ts';
import { heightOf, setText, textAt } from './set-text.ts';

/** Lines, and the part of the width that running text takes, so that its lines can be read. */
const most = { title: 2, issue: 3, item: 2, date: 2, closing: 2 } as const;
const readable = 0.8;

export function layHead(
  { title, area, issue }: PlateContent,
  width: number,
  { look, measure }: Setting,
): PlateBlock {
  const { styles, scale } = look;
  const eyebrow = area === '' ? plateText.kind : `${plateText.kind} · ${area}`;
  const shown = title || plateText.untitled;
  // A title that takes three lines is set smaller before it is shortened.
  const large = setText(shown, styles.title, width, measure);
  const small = { ...styles.title, size: styles.title.size * 0.72, leading: styles.title.leading * 0.74 };
  const heading =
    large.lines.length <= most.title ? large : setText(shown, small, width, measure, most.title);
  return stacked(
    [
      textBlock(setText(eyebrow, styles.eyebrow, width, measure, 1)),
      textBlock(heading, 'title'),
      ...(issue === ''
        ? []
        : [textBlock(setText(issue, styles.issue, width * readable, measure, most.issue))]),
    ],
    4 * scale,
  );
}

/** What was decided on the left, the next moment in a field of its own on the right. */
export function layFoot(
  { agreed, next }: PlateContent,
  width: number,
  { look, measure }: Setting,
  mostItems: number,
): PlateBlock | undefined {
  if (agreed === undefined && next === undefined) return undefined;
  const { styles, scale } = look;
  const gap = 28 * scale;
  const padding = 9 * scale;
  const nextWidth = next === undefined ? 0 : Math.min(width * 0.34, 250 * scale);
  const listWidth = next === undefined ? width * readable : width - nextWidth - gap;
  const within = nextWidth - 2 * padding;
  const moment =
    next &&
    stacked(
      [
        textBlock(setText(plateText.next, styles.heading, within, measure, 1), 'heading'),
        textBlock(setText(capital(next.when), styles.date, within, measure, most.date)),
        textBlock(
          setText(plateText.moment(capital(next.what), next.who), styles.body, within, measure, most.item),
        ),
      ],
      scale,
    );
  const list = agreed && layAgreed(agreed, listWidth, { look, measure }, mostItems);
  const height = Math.max(list?.height ?? 0, moment === undefined ? 0 : moment.height + 2 * padding);
  return {
    height,
    draw({ x, y }) {
      const box = { x: x + width - nextWidth, y, width: nextWidth, height };
      return [
        ...(agreed === undefined || list === undefined
          ? []
          : [{ type: 'section' as const, name: plateText[agreed.type], pieces: list.draw({ x, y }) }]),
        ...(moment === undefined
          ? []
          : [
              {
                type: 'section' as const,
                name: plateText.next,
                pieces: [
                  {
                    type: 'decoration' as const,
                    shapes: [
                      { type: 'rectangle' as const, ...box, color: paperColors.ground },
                      { type: 'rectangle' as const, ...box, width: 3 * scale, color: paperColors.ink },
                    ],
                  },
                  ...moment.draw({ x: box.x + padding, y: y + padding }),
                ],
              },
            ]),
      ];
    },
  };
}

function layAgreed(
  { type, items }: NonNullable<PlateContent['agreed']>,
  width: number,
  { look, measure }: Pick<Setting, 'look' | 'measure'>,
  mostItems: number,
): PlateBlock {
  const { styles, scale } = look;
  const indent = 12 * scale;
  const [one, several] = plateText.things[type === 'decisions' ? 'decision' : 'action'];
  const rest = items.length - mostItems;
  const heading = textBlock(setText(plateText[type], styles.heading, width, measure, 1), 'heading');
  const texts = items
    .slice(0, mostItems)
    .map((item) => setText(item, styles.body, width - indent, measure, most.item));
  const more =
    rest > 0 ? [setText(plateText.more(rest, one, several), styles.note, width - indent, measure)] : [];
  const gap = 3 * scale;
  const afterHeading = 5 * scale;
  const heights = [...texts, ...more].map((text) => heightOf(text) + gap);
  return {
    height: heading.height + afterHeading + heights.reduce((sum, height) => sum + height, 0) - gap,
    draw({ x, y }) {
      let top = y + heading.height + afterHeading;
      const items = [...texts, ...more].map((text, at) => {
        const own = top;
        top += heights[at] ?? 0;
        const radius = 1.8 * scale;
        const middle = own + text.style.leading / 2;
        return [
          {
            type: 'decoration' as const,
            shapes:
              at < texts.length
                ? [
                    {
                      type: 'disc' as const,
                      at: { x: x + radius, y: middle },
                      radius,
                      color: paperColors.muted,
                    },
                  ]
                : [],
          },
          {
            type: 'text' as const,
            role: 'paragraph' as const,
            text: textAt(text, { x: x + indent, y: own }),
          },
        ];
      });
      return [...heading.draw({ x, y }), { type: 'list' as const, items }];
    },
  };
}

export function layClosing(
  { date, status }: PlateContent,
  width: number,
  { look, measure }: Setting,
): PlateBlock {
  const words = [status, plateText.made(formatDutchDate(date)), printText.attribution].join(' · ');
  return textBlock(setText(words, look.styles.closing, width, measure, most.closing));
}
