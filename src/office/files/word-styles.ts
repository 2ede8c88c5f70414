/** The styles of a Word file, by the names that Word gives them wherever it has one: whoever goes on with it knows these. */
import { AlignmentType, HeadingLevel, type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx';
import { paperColors as colors } from '../../basics/paper-colors.ts';
import type { Level } from '../blocks.ts';
import { fontFamily, headingLooks, looks, paper, type Style, textWidth } from './look.ts';

export const language = 'nl-NL';

/** In twentieths of a pt; `edge` in eighths. */
const twips = (points: number) => Math.round(points * 20);
export const lengths = { text: twips(textWidth), edge: 36 } as const;

export const styleNames = {
  title: 'Title',
  caption: 'Caption',
  eyebrow: 'Soort',
  contentsTitle: 'Inhoudskop',
  fact: 'Feit',
  listItem: 'Opsomming',
  columnHead: 'Kolomkop',
  cell: 'Tabelcel',
  afterTable: 'Natabel',
  foot: 'Voettekst',
  table: 'Werkbladtabel',
} as const;

/** In parts of 240, of the height that the font asks for. */
const lines = { line: 264, lineRule: LineRuleType.AUTO } as const;

function styleOf({ size, color, bold = false, before = 0, after = 0, keepsNext = false }: Style) {
  return {
    run: { size: size * 2, color: color.slice(1), bold, italics: false, font: fontFamily },
    paragraph: {
      spacing: { before: twips(before), after: twips(after), ...lines },
      ...(keepsNext ? { keepNext: true } : {}),
    },
  };
}

function headingOf(level: Exclude<Level, 1>) {
  const { run, paragraph } = styleOf(headingLooks[level]);
  return { run, paragraph: { ...paragraph, outlineLevel: level - 2 } };
}

const named = (id: string, look: Style) => ({
  id,
  name: id,
  basedOn: 'Normal',
  quickFormat: true,
  ...styleOf(look),
});

export const wordStyles = {
  default: {
    document: {
      run: {
        font: fontFamily,
        size: looks.body.size * 2,
        color: colors.ink.slice(1),
        language: { value: language, eastAsia: language, bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: twips(looks.body.after), ...lines } },
    },
    title: styleOf(looks.title),
    heading1: headingOf(2),
    heading2: headingOf(3),
    heading3: headingOf(4),
    heading4: headingOf(5),
    heading5: headingOf(6),
    caption: styleOf(looks.caption),
    listParagraph: {},
  },
  paragraphStyles: [
    named(styleNames.eyebrow, looks.eyebrow),
    named(styleNames.contentsTitle, looks.contentsTitle),
    named(styleNames.fact, looks.fact),
    named(styleNames.listItem, { ...looks.body, after: 3 }),
    named(styleNames.columnHead, looks.columnHead),
    named(styleNames.cell, looks.cell),
    named(styleNames.afterTable, { ...looks.cell, size: 6 }),
    { ...named(styleNames.foot, looks.foot), paragraph: { rightTabStop: lengths.text } },
    ...[1, 2].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: 'Normal',
      run: { size: level === 1 ? 22 : 20, bold: level === 1 },
      paragraph: {
        spacing: { before: twips(level === 1 ? 5 : 0), after: twips(2), ...lines },
        indent: { left: twips((level - 1) * 14) },
      },
    })),
  ],
} as const satisfies NonNullable<IPropertiesOptions['styles']>;

export const bullets = {
  config: [
    {
      reference: 'opsomming',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(18), hanging: twips(14) } } },
        },
      ],
    },
  ],
} as const;

export const pageProperties = {
  page: {
    size: { width: twips(paper.width), height: twips(paper.height) },
    margin: {
      top: twips(paper.margin),
      bottom: twips(paper.margin),
      left: twips(paper.margin),
      right: twips(paper.margin),
      footer: twips(30),
    },
  },
} as const;

/** The title of the document is its first heading, and in Word no heading: the headings of Word begin below it. */
export function headingStyle(level: Level) {
  const styles = {
    1: HeadingLevel.TITLE,
    2: HeadingLevel.HEADING_1,
    3: HeadingLevel.HEADING_2,
    4: HeadingLevel.HEADING_3,
    5: HeadingLevel.HEADING_4,
    6: HeadingLevel.HEADING_5,
  } as const satisfies Readonly<Record<Level, string>>;
  return styles[level];
}

/** The library has no styles for tables. Lines under rows, as in the PDF; the first row is a head. */
export const tableStyle = [
  `<w:style w:type="table" w:styleId="${styleNames.table}"><w:name w:val="${styleNames.table}"/><w:tblPr>`,
  '<w:tblBorders>',
  `<w:bottom w:val="single" w:sz="4" w:space="0" w:color="${colors.hairline.slice(1)}"/>`,
  `<w:insideH w:val="single" w:sz="4" w:space="0" w:color="${colors.hairline.slice(1)}"/>`,
  '</w:tblBorders>',
  '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="160" w:type="dxa"/></w:tblCellMar>',
  '</w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>',
  `<w:bottom w:val="single" w:sz="6" w:space="0" w:color="${colors.rule.slice(1)}"/>`,
  '</w:tcBorders></w:tcPr></w:tblStylePr></w:style>',
].join('');
