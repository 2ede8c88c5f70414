/**
 * Form fields (ISO 32000-1, 12.7) with widgets of our own: jsPDF's are not accessible, and lose every letter beyond
 * Latin-1. Lengths in pt.
 */
import type { FontSet } from '../format/font-set.ts';
import { colorOperands, coordinate, pdfName, reference, textString } from '../format/pdf-syntax.ts';
import type { Annotation, ObjectWriter, StructureElement } from '../format/structure-tree.ts';
import type { Area, TaggedPdf } from '../format/tagged.ts';
import { colors } from '../setting/color.ts';
import { strokes, type TextStyle } from '../setting/page-design.ts';
import { fontDictionary, fontReference, named, signsFont } from './field-entries.ts';
import {
  type Appearance,
  buttonAppearance,
  type FieldLine,
  listAppearance,
  textAppearance,
} from './form-appearance.ts';

export interface TextFieldContent {
  readonly name: string;
  /** Read out as the field's name (ISO 14289-1, 7.18.1). */
  readonly description: string;
  readonly value: string;
  readonly isMultiline: boolean;
  readonly lines: readonly FieldLine[];
  readonly style: TextStyle;
}

/** A check box, or a radio button of the field of its name. */
export interface ButtonContent {
  readonly kind: 'check' | 'radio';
  readonly name: string;
  readonly description: string;
  /** What the field's value is when this one is picked. */
  readonly value: string;
  readonly isPicked: boolean;
}

/** One of several, in a list that folds out. */
export interface ListContent {
  readonly name: string;
  readonly description: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** '' for none. */
  readonly picked: string;
  readonly lines: readonly FieldLine[];
  readonly style: TextStyle;
}

/** Field flags (12.7.4.2.1, 12.7.4.3, 12.7.4.4). */
const multiline = 1 << 12;
const radio = 1 << 15;
const combo = 1 << 17;

/** A field, or a name that fields have in common: 'a.b' is 'b' within 'a' (12.7.3.2). */
interface Node {
  readonly step: string;
  /** `undefined` for the top, which is no field. */
  readonly parent: Node | undefined;
  /** By step. */
  readonly kids: Map<string, Node>;
  readonly widgets: Annotation[];
  /** Entries of the field's own dictionary when its widgets are apart from it: of radio buttons. */
  shared?: () => string;
  objectNumber: number;
}

interface AppearanceObject extends Appearance {
  objectNumber: number;
  readonly width: number;
  readonly height: number;
}

export class FormFields {
  readonly #pdf: TaggedPdf;
  readonly #fonts: FontSet;
  readonly #top = nodeWithin(undefined, '');
  readonly #appearances = new Map<string, AppearanceObject>();

  constructor(pdf: TaggedPdf) {
    this.#pdf = pdf;
    this.#fonts = pdf.fonts;
    // Whatever is typed later is set in this font: all of its glyphs have to be there.
    this.#fonts.typing('regular').showAll();
    pdf.addPart((writer) => this.#put(writer));
  }

  addText(element: StructureElement, area: Area, content: TextFieldContent): void {
    const { name, description, value, isMultiline, style } = content;
    const appearance = this.#appearance(area, textAppearance(this.#fonts, area, content));
    const entries = `/FT /Tx /Ff ${isMultiline ? multiline : 0} /V ${textString(value)} /DA ${this.#typing(style)}`;
    const edge = `/MK <</BC [${colorOperands(colors.rule)}]>> /BS <</W ${strokes.rule.width} /S /S>>`;
    this.#addWidget(name, element, area, (own) => {
      const drawn = `/AP <</N ${reference(appearance.objectNumber)}>>`;
      return `/Subtype /Widget ${own} ${entries} ${named(description)} ${edge} ${drawn}`;
    });
  }

  addList(element: StructureElement, area: Area, content: ListContent): void {
    const { name, description, options, picked, style } = content;
    const appearance = this.#appearance(area, listAppearance(this.#fonts, area, content));
    const offered = options.map(({ value, label }) => `[${textString(value)} ${textString(label)}]`);
    const entries = `/FT /Ch /Ff ${combo} /Opt [${offered.join(' ')}] /V ${textString(picked)} /DA ${this.#typing(style)}`;
    const edge = `/MK <</BC [${colorOperands(colors.rule)}]>> /BS <</W ${strokes.rule.width} /S /S>>`;
    this.#addWidget(name, element, area, (own) => {
      const drawn = `/AP <</N ${reference(appearance.objectNumber)}>>`;
      return `/Subtype /Widget ${own} ${entries} ${named(description)} ${edge} ${drawn}`;
    });
  }

  addButton(element: StructureElement, area: Area, content: ButtonContent): void {
    const { kind, name, description, value, isPicked } = content;
    const on = this.#appearance(area, buttonAppearance(area, kind, true));
    const off = this.#appearance(area, buttonAppearance(area, kind, false));
    const state = isPicked ? pdfName(value) : '/Off';
    const node = this.#addWidget(name, element, area, (own) => {
      const drawn = `/AP <</N <<${pdfName(value)} ${reference(on.objectNumber)} /Off ${reference(off.objectNumber)}>>>>`;
      const field = kind === 'check' ? `/FT /Btn /V ${state}` : '';
      // CA: what programs draw when they make appearances anew, as a character of ZapfDingbats.
      const looks = `/MK <</BC [${colorOperands(colors.muted)}] /CA (${kind === 'check' ? 4 : 'l'})>>`;
      return `/Subtype /Widget ${own} ${field} /AS ${state} ${named(description)} ${looks} ${drawn}`;
    });
    if (kind === 'radio' && (node.shared === undefined || isPicked))
      node.shared = () => `/FT /Btn /Ff ${radio} /V ${state}`;
  }

  /** What is read out for a set of radio buttons as a whole. */
  describe(name: string, description: string): void {
    const node = this.#nodeOf(name);
    const { shared } = node;
    if (shared !== undefined) node.shared = () => `${shared()} /TU ${textString(description)}`;
  }

  #addWidget(name: string, element: StructureElement, area: Area, entries: (own: string) => string): Node {
    const node = this.#nodeOf(name);
    const widget = this.#pdf.annotate(element, area, () => entries(this.#position(node)));
    node.widgets.push(widget);
    return node;
  }

  /** What a widget says of its place among the fields: it is a field itself, or one of the buttons of a field. */
  #position(node: Node): string {
    if (node.shared !== undefined) return `/Parent ${reference(node.objectNumber)}`;
    const within = fieldAround(node);
    const parent = within === undefined ? '' : `/Parent ${reference(within.objectNumber)} `;
    return `${parent}/T ${textString(node.step)}`;
  }

  #nodeOf(name: string): Node {
    let node = this.#top;
    for (const step of name.split('.')) {
      const next = node.kids.get(step) ?? nodeWithin(node, step);
      node.kids.set(step, next);
      node = next;
    }
    return node;
  }

  #typing({ size, color }: TextStyle): string {
    return `(/${this.#fonts.typing('regular').name} ${size} Tf ${colorOperands(color)} rg)`;
  }

  #appearance({ width, height }: Area, { operators, fonts }: Appearance): AppearanceObject {
    // All boxes look alike: one object serves them all.
    const key = [width, height, ...operators].join('\n');
    const appearance = this.#appearances.get(key) ?? { objectNumber: 0, width, height, operators, fonts };
    this.#appearances.set(key, appearance);
    return appearance;
  }

  #put(writer: ObjectWriter): readonly string[] {
    for (const appearance of this.#appearances.values()) {
      appearance.objectNumber = writer.reserve();
      const { width, height, operators, fonts } = appearance;
      writer.putStream(
        appearance.objectNumber,
        {
          Type: '/XObject',
          Subtype: '/Form',
          BBox: `[0 0 ${coordinate(width)} ${coordinate(height)}]`,
          Resources: `<<${fonts.size === 0 ? '' : fontDictionary([...fonts])}>>`,
        },
        operators.join('\n'),
      );
    }
    const top = [...this.#top.kids.values()];
    this.#number(top, writer);
    this.#putNodes(top, writer);
    const form = writer.reserve();
    const fields = top.map(({ objectNumber }) => reference(objectNumber));
    const typing = this.#fonts.typing('regular');
    writer.putObject(
      form,
      `<</Fields [${fields.join(' ')}] /DR <</Font <<${fontReference(typing)} ${signsFont}>>>> /DA (/${typing.name} 10 Tf 0 g)>>`,
    );
    return [`/AcroForm ${reference(form)}`];
  }

  /** A field with one widget is that widget; any other has an object of its own. */
  #number(nodes: Iterable<Node>, writer: ObjectWriter): void {
    for (const node of nodes) {
      const [widget] = node.widgets;
      node.objectNumber =
        widget !== undefined && node.shared === undefined
          ? this.#pdf.annotationObject(widget)
          : writer.reserve();
      this.#number(node.kids.values(), writer);
    }
  }

  #putNodes(nodes: Iterable<Node>, writer: ObjectWriter): void {
    for (const node of nodes) {
      this.#putNodes(node.kids.values(), writer);
      if (node.widgets.length > 0 && node.shared === undefined) continue;
      const kids =
        node.shared === undefined
          ? Array.from(node.kids.values(), ({ objectNumber }) => objectNumber)
          : node.widgets.map((widget) => this.#pdf.annotationObject(widget));
      const within = fieldAround(node);
      const parent = within === undefined ? '' : ` /Parent ${reference(within.objectNumber)}`;
      writer.putObject(
        node.objectNumber,
        `<</T ${textString(node.step)}${parent} ${node.shared?.() ?? ''} /Kids [${kids.map(reference).join(' ')}]>>`,
      );
    }
  }
}

function nodeWithin(parent: Node | undefined, step: string): Node {
  return { step, parent, kids: new Map(), widgets: [], objectNumber: 0 };
}

/** The field that a field lies within; none around those that lie within the top. */
function fieldAround({ parent }: Node): Node | undefined {
  return parent?.parent === undefined ? undefined : parent;
}
