/** Draws a picture of the print model as vectors: one Figure, its meaning in words, its own texts part of it. */
import type { Drawing, Role, Shape } from '../../worksheet/charts/drawing.ts';
import { drawingTextSize } from '../../worksheet/charts/drawing.ts';
import type { Canvas, Lettering, Stroke } from '../format/canvas.ts';
import { rectangle } from '../format/pdf-syntax.ts';
import { tidied } from '../format/sanitize.ts';
import { addElement, type StructureElement } from '../format/structure-tree.ts';
import { pageSize } from '../format/tagged.ts';
import type { Block } from '../setting/block.ts';
import type { Flow } from '../setting/flow.ts';
import { type Column, colors } from '../setting/page-design.ts';

/** A px of the screen on paper; a picture is never larger than that. */
const largestScale = 0.75;

/** @param most the height that there is. */
export function measureFigure(flow: Flow, drawing: Drawing, column: Column, most: number): Block {
  // How many pt a px of the drawing becomes.
  const scale = Math.min(largestScale, column.width / drawing.width, most / drawing.height);
  const height = drawing.height * scale;
  return { first: height, height, draw: (parent) => layFigure(flow, drawing, parent, column, scale) };
}

function layFigure(
  flow: Flow,
  drawing: Drawing,
  parent: StructureElement,
  column: Column,
  scale: number,
): void {
  const width = drawing.width * scale;
  const height = drawing.height * scale;
  const bottom = pageSize.height - flow.y - height;
  const box = rectangle(column.x, bottom, column.x + width, bottom + height);
  const figure = addElement(parent, 'Figure', {
    alt: tidied(drawing.alt),
    attributes: `<</O /Layout /Placement /Block /BBox ${box}>>`,
  });
  const frame: Frame = { x: column.x, y: flow.y, width, scale };
  // One content for all of it: the shapes and words mean something together only, and the alt says what.
  flow.pdf.content(figure, (canvas) => {
    for (const shape of drawing.shapes) drawShape(flow, canvas, shape, frame);
  });
  flow.advance(height);
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly scale: number;
}

/** pt, as the drawing's lines are on the screen. */
const lineWidths: Readonly<Record<Role, number>> = { axis: 0.75, grid: 0.5, data: 1.5, aim: 1.2 };
const dashes = [4, 3.2];

function drawShape(flow: Flow, canvas: Canvas, shape: Shape, frame: Frame): void {
  const x = (px: number) => frame.x + px * frame.scale;
  const y = (px: number) => frame.y + px * frame.scale;
  const stroke: Stroke = { color: shapeColor(flow, shape.role), width: lineWidths[shape.role] };
  switch (shape.type) {
    case 'line': {
      const { from, to, dashed } = shape;
      const step = [(to.x - from.x) * frame.scale, (to.y - from.y) * frame.scale] as const;
      canvas.path(x(from.x), y(from.y), [step], dashed ? { ...stroke, dashes } : stroke);
      return;
    }
    case 'dot': {
      const { at, radius, hollow } = shape;
      if (hollow) canvas.disc(x(at.x), y(at.y), radius * frame.scale, colors.paper, stroke);
      else canvas.disc(x(at.x), y(at.y), radius * frame.scale, stroke.color);
      return;
    }
    case 'text': {
      const safe = flow.safe(shape.text);
      const usual: Lettering = {
        face: 'regular',
        size: drawingTextSize * frame.scale,
        color: textColor(flow, shape.role),
      };
      // Somebody may type a figure of any length: it stays within the picture, and so within the margins.
      const needed = flow.pdf.fonts.measure(safe.text, usual);
      const lettering = { ...usual, size: usual.size * Math.min(1, frame.width / needed) };
      const width = flow.pdf.fonts.measure(safe.text, lettering);
      const left = x(shape.at.x) - width * anchors[shape.anchor];
      const within = Math.max(frame.x, Math.min(left, frame.x + frame.width - width));
      const [line] = flow.pdf.fonts.arrange([safe.text], safe.originals);
      canvas.text(line ?? safe.text, within, y(shape.at.y), lettering);
    }
  }
}

/** The part of a text that stands before its anchor. */
const anchors = { start: 0, middle: 0.5, end: 1 } as const;

function shapeColor({ accent }: Flow, role: Role): string {
  return role === 'data' ? accent.shape : textColors[role];
}

function textColor({ accent }: Flow, role: Role): string {
  return role === 'data' ? accent.text : textColors[role];
}

const textColors = { axis: colors.muted, grid: colors.hairline, aim: colors.ink } as const;
