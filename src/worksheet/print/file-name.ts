/** What a document is called on disk. */

import { entryOf } from '../../basics/entry-of.ts';
import { isDate } from '../../basics/iso-date.ts';
import type { BlankWorksheet } from './blank.ts';
import type { InvitationDocument } from './invitation-document.ts';
import type { ReportDocument, WorksheetDocument } from './printed.ts';

/** `werkblad-1a-gemeente-waterrijk-2026-10-14`: safe on every file system, letters without accents, no extension. */
export function documentFileName(document: WorksheetDocument): string {
  return fileName(['werkblad', document.code, document.area, document.date]);
}

/** `werkblad-1a-leeg` */
export function blankFileName({ code }: BlankWorksheet): string {
  return fileName(['werkblad', code, 'leeg']);
}

/**
 * `rapport-gezond-en-op-school-gemeente-waterrijk-2026-10-14`, of a short report with `kort-` before it, and of a part
 * `deelrapport-1a-1b-gezond-en-op-school-…`: in one folder none of them takes the place of another.
 */
export function reportFileName({
  title,
  area,
  date,
  isBrief,
  partOf,
}: Pick<ReportDocument, 'title' | 'area' | 'date' | 'isBrief' | 'partOf'>): string {
  const kind = partOf === undefined ? 'rapport' : `deelrapport ${partOf.map(({ code }) => code).join(' ')}`;
  return [slug(`${isBrief ? 'kort ' : ''}${kind}`), fileName([title, area, date])].join('-');
}

/** `praatplaat-gezond-en-op-school-gemeente-waterrijk-2026-10-14-a3`, with its extension behind it. */
export function plateFileName(
  { title, area, date }: { readonly title: string; readonly area: string; readonly date: string },
  format: string,
): string {
  return `${fileName(['praatplaat', title, area, date])}-${format}`;
}

/** `uitnodiging-wat-zie-jij-in-oost` */
export function invitationFileName({ title }: InvitationDocument): string {
  return fileName(['uitnodiging', title]);
}

/** `acties-gezond-in-oost-2026-10-14`, `agenda-gezond-in-oost-2026-10-14`: what it is, of which dossier. `date` is ISO. */
export function listFileName(what: string, title: string, date: string): string {
  return fileName([what, title, date]);
}

/** Parts that are empty are left out, and so is what a part only says again. */
function fileName(parts: readonly string[]): string {
  return parts.map(slug).filter(Boolean).reduce(joined, '');
}

/** What kind of area it is, adds nothing to a name that is there already. */
const kindsOfArea: ReadonlySet<string> = new Set(['gemeente', 'regio', 'stad', 'provincie', 'wijk']);

/** 'eenzaam-in-oost' and 'gemeente-oost' is 'eenzaam-in-oost'; 'jeugd-in-oost' and 'oost-gelre' is 'jeugd-in-oost-gelre'. */
function joined(name: string, part: string): string {
  const said = name.split('-').filter(Boolean);
  const words = part.split('-');
  if (words.every((word) => said.includes(word) || kindsOfArea.has(word)) && !isDate(part)) return name;
  const again = words.findLastIndex(
    (_, at) => said.slice(-at - 1).join('-') === words.slice(0, at + 1).join('-'),
  );
  return [...said, ...words.slice(again + 1)].join('-');
}

/** `gezond-in-oost-2026-10-14.kompas.json`, along the same rules. `date` is ISO. */
export function dossierFileName(title: string, date: string): string {
  return `${[slug(title) || 'dossier', date].join('-')}.kompas.json`;
}

/** `ggd-waterrijk-wat-zie-jij-in-oost.inbreng.json`: who sends it, and on which invitation. */
export function inputFileName(contributor: string, title: string): string {
  return `${[slug(contributor) || 'zonder-naam', slug(title)].filter(Boolean).join('-')}.inbreng.json`;
}

/** Letters that have no accent to take off, and how they are written without. */
const plainLetters: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøłđðþħı]/g, (letter) => entryOf(plainLetters, letter) ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
