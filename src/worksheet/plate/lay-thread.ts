/** The thread as a drawing: a column for each step, and lines from what something hangs on. */
import { paperColors } from '../../basics/paper-colors.ts';
import { plateText } from '../../text/plate.ts';
import { layLink, moreLink } from './lay-link.ts';
import { type PlateBlock, type Setting, textBlock } from './plate-block.ts';
import type { PlateContent } from './plate-content.ts';
import { accentFor } from './plate-look.ts';
import type { Piece, PlateShape, Point } from './plate-model.ts';
import type { PlateLink } from './plate-thread.ts';
import { setText } from './set-text.ts';
import { type Column, columnsOf, isResult } from './thread-columns.ts';

/** How much of the thread is drawn. */
export interface ThreadLimits {
  /** Results under one ambition. */
  readonly results: number;
  /** Indicators of one result. */
  readonly indicators: number;
  /** Chains. */
  readonly roots: number;
  /** Of one text. */
  readonly lines: number;
}

interface Branch {
  readonly block: PlateBlock;
  readonly column: Column;
  readonly branches: readonly Branch[];
  /** Of what is only counted: no line leads to it. */
  readonly isRest: boolean;
}

export interface ThreadBlock {
  readonly least: number;
  /** White grows with the height that there is. */
  draw(at: Point, height: number): readonly Piece[];
}

/** White between what hangs on one, at its least; and how many times as much it may become. */
const gaps = { indicator: 3, result: 6, other: 8 } as const;
const mostAir = 3;

export function layThread(
  { steps, thread }: PlateContent,
  width: number,
  setting: Setting,
  limits: ThreadLimits,
): ThreadBlock | undefined {
  if (thread.length === 0) return undefined;
  const { scale, styles } = setting.look;
  const columns = columnsOf(steps, thread, width, scale);
  const branches = branchesOf(thread, limits.roots, columns, setting, limits);
  const heading = textBlock(setText(plateText.thread, styles.heading, width, setting.measure, 1), 'heading');
  const heads = columns.map((column) => layStep(column, setting));
  const afterHeads = 7 * scale;
  const top = heading.height + 5 * scale + Math.max(...heads.map(({ height }) => height)) + afterHeads;
  const gapOf = (branch: Branch, air: number) => gapUnder(branch) * scale * air;
  const heightOf = (branch: Branch, air: number): number =>
    Math.max(branch.block.height, sumOf(branch.branches, air));
  const sumOf = (all: readonly Branch[], air: number): number =>
    all.reduce((sum, branch, at) => sum + heightOf(branch, air) + (at === 0 ? 0 : gapOf(branch, air)), 0);
  const drawAll = (
    all: readonly Branch[],
    x: number,
    y: number,
    air: number,
    from?: Point,
  ): readonly Drawn[] => {
    let own = y;
    return all.map((branch, at) => {
      if (at > 0) own += gapOf(branch, air);
      const height = heightOf(branch, air);
      const drawn = drawOne(branch, x, own, height, air, from);
      own += height;
      return drawn;
    });
  };
  const drawOne = (
    branch: Branch,
    x: number,
    y: number,
    height: number,
    air: number,
    from?: Point,
  ): Drawn => {
    const { column, block, branches: further } = branch;
    const top = y + (height - block.height) / 2;
    const left = x + column.x;
    const middle = top + block.height / 2;
    const within = sumOf(further, air);
    const drawn = drawAll(further, x, y + (height - within) / 2, air, { x: left + column.width, y: middle });
    return {
      item: [
        ...block.draw({ x: left, y: top }),
        ...(drawn.length === 0 ? [] : [{ type: 'list' as const, items: drawn.map(({ item }) => item) }]),
      ],
      lines: [
        ...(from === undefined || branch.isRest ? [] : [connector(from, { x: left, y: middle }, scale)]),
        ...drawn.flatMap(({ lines }) => lines),
      ],
    };
  };
  return {
    least: top + sumOf(branches, 1),
    draw({ x, y }, height) {
      const air = airFor((tried) => top + sumOf(branches, tried) <= height);
      const headsAt = y + heading.height + 5 * scale;
      const drawn = drawAll(branches, x, y + top, air);
      return [
        {
          type: 'section',
          name: plateText.thread,
          pieces: [
            ...heading.draw({ x, y }),
            ...heads.flatMap((head, at) => head.draw({ x: x + (columns[at]?.x ?? 0), y: headsAt })),
            { type: 'decoration', shapes: drawn.flatMap(({ lines }) => lines) },
            { type: 'list', items: drawn.map(({ item }) => item) },
          ],
        },
      ];
    },
  };
}

interface Drawn {
  readonly item: readonly Piece[];
  readonly lines: readonly PlateShape[];
}

function gapUnder({ column }: Branch): number {
  return column.isText ? gaps.indicator : column.hasTargets ? gaps.result : gaps.other;
}

/** The most white that fits, in steps that nobody sees. */
function airFor(fits: (air: number) => boolean): number {
  for (let air: number = mostAir; air > 1; air -= 0.1) if (fits(air)) return air;
  return 1;
}

function branchesOf(
  links: readonly PlateLink[],
  most: number,
  columns: readonly Column[],
  setting: Setting,
  limits: ThreadLimits,
): readonly Branch[] {
  const shown = shownOf(links, most, limits);
  const branches = shown.flatMap((link): readonly Branch[] => {
    const column = columns[link.step];
    if (column === undefined) return [];
    return [
      {
        column,
        block: layLink(link, column, setting, limits.lines),
        branches: branchesOf(link.links, Number.POSITIVE_INFINITY, columns, setting, limits),
        isRest: false,
      },
    ];
  });
  const left = links.filter((link) => !shown.includes(link));
  const [first] = left;
  const column = first && columns[first.step];
  if (first === undefined || column === undefined) return branches;
  return [
    ...branches,
    { column, block: moreLink(left.length, first.things, column, setting), branches: [], isRest: true },
  ];
}

function shownOf(links: readonly PlateLink[], most: number, limits: ThreadLimits): readonly PlateLink[] {
  let results = 0;
  let indicators = 0;
  return links.slice(0, most).filter((link) => {
    if (isResult(link)) return ++results <= limits.results;
    if (link.isLine) return ++indicators <= limits.indicators;
    return true;
  });
}

/** What a step is called, under a bar in the colour of its worksheet. */
function layStep({ name, code, width }: Column, { look, measure, hues }: Setting): PlateBlock {
  const { scale, styles } = look;
  const bar = 3 * scale;
  const words = textBlock(setText(name, styles.step, width, measure, 1));
  const gap = 3 * scale;
  return {
    height: bar + gap + words.height,
    draw: ({ x, y }) => [
      {
        type: 'decoration',
        shapes: [{ type: 'rectangle', x, y, width, height: bar, color: accentFor(hues, code).surface }],
      },
      ...words.draw({ x, y: y + bar + gap }),
    ],
  };
}

/** Across, up or down, and across again. */
function connector(from: Point, to: Point, scale: number): PlateShape {
  const half = (to.x - from.x) / 2;
  return {
    type: 'path',
    from,
    steps: [
      [half, 0],
      [0, to.y - from.y],
      [half, 0],
    ],
    stroke: { color: paperColors.rule, width: 0.8 * scale },
  };
}
