/** A drawing as PNG, for programs that show no SVG: drawn in the worker, of the same shapes and colours. */
import { paperColors as colors } from '../../basics/paper-colors.ts';
import { type Drawing, drawingTextSize, type Shape } from '../../worksheet/charts/drawing.ts';
import { dashes, lineWidths, type RoleColors, roleColors } from '../files/drawing-svg.ts';

/** Dots for a px of the drawing: sharp on paper. */
const sharpness = 3;

/** `undefined` where the browser draws nothing beside the page (Safari before 16.4). */
export async function pngOf(drawing: Drawing, hue: string): Promise<Uint8Array | undefined> {
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const canvas = new OffscreenCanvas(drawing.width * sharpness, Math.ceil(drawing.height * sharpness));
  const pen = canvas.getContext('2d');
  if (pen === null) return undefined;
  pen.scale(sharpness, sharpness);
  pen.font = `${drawingTextSize}px Calibri, Carlito, Arial, sans-serif`;
  for (const shape of drawing.shapes) draw(pen, shape, roleColors(hue));
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

function draw(
  pen: OffscreenCanvasRenderingContext2D,
  shape: Shape,
  { shape: strokes, text }: RoleColors,
): void {
  pen.strokeStyle = strokes[shape.role];
  pen.lineWidth = lineWidths[shape.role];
  switch (shape.type) {
    case 'line':
      pen.setLineDash(shape.dashed ? dashes : []);
      pen.beginPath();
      pen.moveTo(shape.from.x, shape.from.y);
      pen.lineTo(shape.to.x, shape.to.y);
      pen.stroke();
      return;
    case 'dot':
      pen.setLineDash([]);
      pen.fillStyle = shape.hollow ? colors.paper : strokes[shape.role];
      pen.beginPath();
      pen.arc(shape.at.x, shape.at.y, shape.radius, 0, 2 * Math.PI);
      pen.fill();
      pen.stroke();
      return;
    case 'text':
      pen.fillStyle = text[shape.role];
      pen.textAlign = canvasAlign[shape.anchor];
      pen.fillText(shape.text, shape.at.x, shape.at.y);
  }
}

const canvasAlign = { start: 'left', middle: 'center', end: 'right' } as const;
