/** What the metadata stream says (XMP), and whether the Info dictionary says the same. */
import type { PdfModel } from './pdf-model.ts';
import type { Report } from './problem.ts';
import { textOf } from './values.ts';

/** Of the properties that PDF/A knows of itself (ISO 19005-3, 6.6.2.3), those that the site writes, by the start of their address. */
const knownSchemas: readonly string[] = [
  'http://purl.org/dc/elements/1.1/',
  'http://ns.adobe.com/xap/1.0/',
  'http://ns.adobe.com/pdf/1.3/',
  'http://www.aiim.org/pdfa/ns/',
];

export function checkMetadata(model: PdfModel, report: Report): void {
  const metadata = model.get(model.catalog, 'Metadata');
  const xml =
    metadata.type === 'stream' ? Buffer.from(model.content(metadata), 'latin1').toString('utf8') : '';
  const fault = (what: string) => report('metadata', what);
  if (wordsOf(xml, 'pdfuaid:part') !== '1') fault('PDF/UA is not named');
  if (wordsOf(xml, 'pdfaid:part') !== '3' || wordsOf(xml, 'pdfaid:conformance') !== 'A')
    fault('PDF/A-3a is not named');
  if (/<\?xpacket[^>]*(?:bytes|encoding)=/.test(xml)) fault('the packet names its length or its encoding');
  checkSchemas(xml, fault);
  const info = (key: string) => textOf(model.get(model.trailer, 'Info', key));
  const [, title = ''] = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(xml) ?? [];
  if (info('Title') === '') fault('there is no title');
  for (const [what, inXml, inInfo] of [
    ['title', plain(title), info('Title')],
    ['program', wordsOf(xml, 'xmp:CreatorTool'), info('Creator')],
    ['producer', wordsOf(xml, 'pdf:Producer'), info('Producer')],
    ['date', String(Date.parse(wordsOf(xml, 'xmp:CreateDate'))), String(momentOf(info('CreationDate')))],
  ] as const)
    if (inXml !== inInfo) fault(`${what} '${inXml}', in Info '${inInfo}'`);
}

function wordsOf(xml: string, property: string): string {
  return plain(new RegExp(`<${property}>([^<]*)</${property}>`).exec(xml)?.[1] ?? '');
}

function plain(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** A date (ISO 32000-1, 7.9.4) in ms since 1970. */
function momentOf(date: string): number {
  const [, day = '', time = '', zone = ''] = /^D:(\d{8})(\d{6})(.*)$/.exec(date) ?? [];
  const pairs = (digits: string, mark: string) => (digits.match(/\d\d/g) ?? []).join(mark);
  const [, sign, hours, minutes] = /^([+-])(\d\d)'(\d\d)'?$/.exec(zone) ?? [];
  const offset = sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`;
  return Date.parse(`${day.slice(0, 4)}-${pairs(day.slice(4), '-')}T${pairs(time, ':')}${offset}`);
}

/** What PDF/A does not know has to be described in an extension schema. */
function checkSchemas(xml: string, fault: (what: string) => void): void {
  for (const [, prefix = '', address = ''] of xml.matchAll(/xmlns:(\w+)="([^"]+)"/g)) {
    const isProperty = new RegExp(`<rdf:Description[^>]*xmlns:${prefix}=`).test(xml);
    if (!isProperty || knownSchemas.some((known) => address.startsWith(known))) continue;
    const schemas = Array.from(
      xml.matchAll(
        /<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>.*?<\/rdf:Seq><\/pdfaSchema:property>/gs,
      ),
      ([schema]) => schema,
    );
    const own = schemas.find((schema) => wordsOf(schema, 'pdfaSchema:namespaceURI') === address);
    if (own === undefined || wordsOf(own, 'pdfaSchema:prefix') !== prefix) {
      fault(`no schema says what ${prefix} is`);
      continue;
    }
    const described = new Set(
      Array.from(own.matchAll(/<pdfaProperty:name>(\w+)<.*?<\/rdf:li>/gs), ([property, name = '']) =>
        /<pdfaProperty:valueType>\w+<.*<pdfaProperty:category>(?:internal|external)<.*<pdfaProperty:description>[^<]/s.test(
          property,
        )
          ? name
          : '',
      ),
    );
    for (const [, name = ''] of xml.matchAll(new RegExp(`<${prefix}:(\\w+)>`, 'g')))
      if (!described.has(name)) fault(`no schema says what ${prefix}:${name} is`);
  }
}
