/** Colours, and what a file says they mean. */
import { Parser } from './parse.ts';
import type { PdfModel } from './pdf-model.ts';
import type { Report } from './problem.ts';
import { nameOf, numberOf } from './values.ts';

/** Operators of CMYK and of colour spaces by name, which one profile for RGB does not cover. */
const otherColors = new Set(['k', 'K', 'cs', 'CS', 'sc', 'SC', 'scn', 'SCN']);

export function checkColors(model: PdfModel, report: Report): void {
  const intents = model.items(model.catalog, 'OutputIntents');
  const [intent] = intents;
  if (intent === undefined || intents.length > 1) report('color', 'there is not one output intent');
  else {
    if (nameOf(model.get(intent, 'S')) !== 'GTS_PDFA1') report('color', 'the output intent is none of PDF/A');
    if (model.get(intent, 'OutputConditionIdentifier').type !== 'string')
      report('color', 'the output intent has no name');
    const profile = model.get(intent, 'DestOutputProfile');
    const faults =
      profile.type === 'stream'
        ? profileFaults(Buffer.from(model.content(profile), 'latin1'), numberOf(model.get(profile, 'N')))
        : ['is not there'];
    for (const fault of faults) report('color', `the profile ${fault}`);
  }
  const contents = [
    ...model.pages.map(({ value }) => model.pageContent(value)),
    ...[...model.objects.values()].flatMap((value) =>
      value.type === 'stream' && nameOf(model.get(value, 'Subtype')) === 'Form' ? [model.content(value)] : [],
    ),
  ];
  for (const content of contents)
    for (const { operator } of new Parser(content).operations())
      if (otherColors.has(operator)) report('color', `a colour by '${operator}'`);
}

/** What every profile of a screen has (ISO 15076-1, 8.3). */
const tags = ['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'];

function profileFaults(icc: Buffer, components: number | undefined): readonly string[] {
  if (icc.length < 132) return ['is too short'];
  const text = (at: number) => icc.toString('latin1', at, at + 4);
  const count = icc.readUInt32BE(128);
  const entries = Array.from({ length: Math.min(count, 100) }, (_, at) => 132 + at * 12);
  const found = new Map(
    entries.map((at) => [text(at), { start: icc.readUInt32BE(at + 4), length: icc.readUInt32BE(at + 8) }]),
  );
  return [
    ...(icc.readUInt32BE(0) === icc.length ? [] : ['says another length than it has']),
    ...(icc.readUInt8(8) >= 2 && icc.readUInt8(8) < 5 ? [] : ['is of another version']),
    ...(text(12) === 'mntr' && text(16) === 'RGB ' && text(20) === 'XYZ '
      ? []
      : ['is not of RGB on a screen']),
    ...(text(36) === 'acsp' ? [] : ['is no profile']),
    ...(components === 3 ? [] : ['has not three colours']),
    ...tags.filter((tag) => !found.has(tag)).map((tag) => `lacks ${tag}`),
    ...[...found]
      .filter(([, { start, length }]) => start % 4 !== 0 || start + length > icc.length)
      .map(([tag]) => `has no place for ${tag}`),
  ];
}
