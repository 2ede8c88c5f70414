/**
 * Where everything stands on the page to hand out. What does not fit at one size is tried at the next; at the smallest there is less
 * of it, in this order: fewer figures, results summed up, texts shortened behind a word. Nothing overlaps, and no ambition is left out.
 */
import { plateText } from '../../text/plate.ts';
import { fileTitle } from '../print/composition.ts';
import { layBand } from './lay-figures.ts';
import { layClosing, layFoot, layHead } from './lay-head.ts';
import { layThread, type ThreadBlock, type ThreadLimits } from './lay-thread.ts';
import type { PlateBlock, Setting } from './plate-block.ts';
import type { PlateContent } from './plate-content.ts';
import { accentFor, type Hues, lookAt, papers } from './plate-look.ts';
import type { Piece, Plate, PlateFormat } from './plate-model.ts';
import type { PlateLink } from './plate-thread.ts';
import { type MeasureText, measuredOnce } from './set-text.ts';

/** What is tried. */
interface Attempt extends ThreadLimits {
  readonly scale: number;
  readonly figures: number;
  /** Decisions or actions. */
  readonly items: number;
}

export function layPlate(
  content: PlateContent,
  format: PlateFormat,
  hues: Hues,
  measure: MeasureText,
): Plate {
  const once = measuredOnce(measure);
  let made: Made | undefined;
  for (const attempt of attemptsFor(content, format)) {
    made = compose(content, format, hues, once, attempt);
    if (made.isFitting) break;
  }
  const { width, height } = papers[format];
  return {
    format,
    width,
    height,
    title: plateTitle(content),
    about: plateText.about(content.title || plateText.untitled, content.area),
    pieces: made?.pieces() ?? [],
  };
}

/** Of the page as a file. */
export const plateTitle = ({ title, area }: Pick<PlateContent, 'title' | 'area'>) =>
  fileTitle([plateText.fileTitle(title || plateText.untitled), area]);

const all = Number.POSITIVE_INFINITY;
const sizeStep = 0.05;
/** Lines that a text is shortened to: at first as many as still tell it, and at last one. */
const lines = { telling: [all, 6, 4, 3], few: [2, 1] } as const;

function* attemptsFor({ figures, thread }: PlateContent, format: PlateFormat): Generator<Attempt> {
  const { largest, smallest } = papers[format];
  const whole = { figures: figures.length, items: 4, results: all, indicators: all, roots: all, lines: all };
  for (let scale: number = largest; scale > smallest; scale -= sizeStep) yield { ...whole, scale };
  const small = { ...whole, scale: smallest, items: 3 };
  for (let count = figures.length; count > 0; count -= 1) yield { ...small, figures: count };
  const most = mostResults(thread);
  for (const few of lines.telling)
    for (let results = most; results > 1; results -= 1)
      for (const indicators of [3, 2, 1]) yield { ...small, results, lines: few, indicators };
  for (const few of [...lines.telling, ...lines.few])
    for (const items of [3, 2])
      for (const indicators of [2, 1]) yield { ...small, items, results: 1, lines: few, indicators };
  const least = { ...small, items: 1, indicators: 1, results: 1, lines: 1 };
  for (let count = figures.length - 1; count >= 0; count -= 1) yield { ...least, figures: count };
  for (let roots = thread.length - 1; roots > 0; roots -= 1) yield { ...least, figures: 0, roots };
}

const mostResults = (links: readonly PlateLink[]): number =>
  Math.max(
    1,
    links.filter(({ target }) => target !== undefined).length,
    ...links.map((link) => mostResults(link.links)),
  );

interface Made {
  readonly isFitting: boolean;
  readonly pieces: () => readonly Piece[];
}

function compose(
  content: PlateContent,
  format: PlateFormat,
  hues: Hues,
  measure: MeasureText,
  { scale, figures, items, ...limits }: Attempt,
): Made {
  const paper = papers[format];
  const setting: Setting = { look: lookAt(scale, paper.letter), measure, hues };
  const width = paper.width - 2 * paper.margin;
  const head = layHead(content, width, setting);
  const band = layBand(content, width, setting, figures);
  const thread = layThread(content, width, setting, limits);
  const foot = layFoot(content, width, setting, items);
  const closing = layClosing(content, width, setting);
  const least = 15 * scale;
  const parts = [head, band, thread, foot].filter((part) => part !== undefined);
  const room = paper.height - 2 * paper.margin + paper.margin / 3 - closing.height;
  const needed = parts.reduce((sum, part) => sum + heightOf(part) + least, 0);
  return {
    isFitting: needed <= room,
    pieces() {
      const x = paper.margin;
      const spare = Math.max(0, room - needed);
      // Some of what is left goes between the parts, and the rest into the thread.
      const gap = least + Math.min(14 * scale, spare / (2 * parts.length));
      const forThread = Math.max(
        0,
        room - parts.reduce((sum, part) => sum + (part === thread ? 0 : heightOf(part)) + gap, 0),
      );
      let y = paper.margin;
      const pieces = [head, band].flatMap((part) => {
        if (part === undefined) return [];
        const drawn = part.draw({ x, y });
        y += part.height + gap;
        return drawn;
      });
      const bottom = paper.margin + room;
      return [
        { type: 'decoration', shapes: spine(content, format, hues) },
        ...pieces,
        ...(thread?.draw({ x, y }, forThread) ?? []),
        ...(foot?.draw({ x, y: bottom - gap - foot.height }) ?? []),
        ...closing.draw({ x, y: bottom }),
      ];
    },
  };
}

const heightOf = (part: PlateBlock | ThreadBlock) => ('least' in part ? part.least : part.height);

/** The colours of the steps, under each other at the edge of the page, as on the cover of a report. */
function spine({ steps }: PlateContent, format: PlateFormat, hues: Hues) {
  const { height, margin } = papers[format];
  const codes = [...new Set(steps.map(({ code }) => code))];
  const band = height / Math.max(1, codes.length);
  return (codes.length === 0 ? [''] : codes).map((code, at) => ({
    type: 'rectangle' as const,
    x: 0,
    y: at * band,
    width: margin / 5,
    height: band,
    color: accentFor(hues, code).surface,
  }));
}
