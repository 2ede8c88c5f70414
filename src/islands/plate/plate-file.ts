/** The page to hand out as a file, in whatever format; what makes a PDF is loaded when that is asked for. */
import { failed, ok, type Result } from '../../basics/result.ts';
import { plateChoiceText } from '../../text/plate-choice.ts';
import { layPlate } from '../../worksheet/plate/lay-plate.ts';
import type { PlateContent } from '../../worksheet/plate/plate-content.ts';
import type { Hues } from '../../worksheet/plate/plate-look.ts';
import type { PlateFormat } from '../../worksheet/plate/plate-model.ts';
import { plateFonts, plateSvg } from '../../worksheet/plate/plate-svg.ts';
import type { MeasureText } from '../../worksheet/plate/set-text.ts';
import { plateFileName } from '../../worksheet/print/file-name.ts';
import type { MadeFile } from '../download/made-file.ts';
import { pdfProblemText } from '../pdf/pdf-problem-text.ts';

export const plateTypes = ['pdf', 'svg', 'png'] as const;
export type PlateType = (typeof plateTypes)[number];

export const mediaTypes: Readonly<Record<PlateType, string>> = {
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  png: 'image/png',
};

export interface PlateRequest {
  readonly content: PlateContent;
  readonly paper: PlateFormat;
  readonly hues: Hues;
}

/** What goes wrong comes as what is to be told of it. */
export async function makePlateFile(
  request: PlateRequest,
  type: PlateType,
): Promise<Result<MadeFile, string>> {
  const { content, paper } = request;
  const named = {
    fileName: `${plateFileName(content, paper)}.${type}`,
    mediaType: mediaTypes[type],
    missing: [],
  };
  switch (type) {
    case 'pdf':
      return makePlatePdf(request);
    case 'svg':
      return ok({ ...named, bytes: new TextEncoder().encode(drawnPlate(request)) });
    case 'png': {
      const bytes = await paint(request).catch(() => undefined);
      return bytes === undefined ? failed(plateChoiceText.notDrawn) : ok({ ...named, bytes });
    }
  }
}

async function makePlatePdf({ content, paper, hues }: PlateRequest): Promise<Result<MadeFile, string>> {
  try {
    const { makePdf } = await import('../../pdf/make/make-pdf.ts');
    const made = await makePdf({ type: 'plate', plate: content, format: paper, hues });
    return made.ok ? ok({ ...made.value, mediaType: mediaTypes.pdf }) : failed(pdfProblemText(made.problem));
  } catch {
    return failed(pdfProblemText({ type: 'code-not-loaded' }));
  }
}

export function drawnPlate({ content, paper, hues }: PlateRequest): string {
  return plateSvg(layPlate(content, paper, hues, measureOnScreen()));
}

/** As an address that a picture can have: no file, and nothing of it becomes part of the page. */
export const pictureOf = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** In the fonts that the SVG names, as this computer has them. */
function measureOnScreen(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  return (text, { face, size }) => {
    // Nobody draws without a canvas, and half an em a letter is what most take.
    if (context === null) return text.length * size * 0.5;
    context.font = `${face === 'bold' ? 700 : 400} ${size}px ${plateFonts}`;
    return context.measureText(text).width;
  };
}

/** px: twice a slide, so that it stays sharp when it is enlarged. */
const pictureWidth = 2 * 1920;

/** @throws when the browser cannot. */
async function paint(request: PlateRequest): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const picture = new Image();
  picture.src = pictureOf(drawnPlate(request));
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = pictureWidth;
  canvas.height = Math.round((pictureWidth * picture.naturalHeight) / picture.naturalWidth);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, mediaTypes.png));
  return blob === null ? undefined : new Uint8Array(await blob.arrayBuffer());
}
