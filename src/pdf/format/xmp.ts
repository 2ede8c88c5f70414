import { xmlText } from './pdf-syntax.ts';

/** What the file says about itself. */
export interface DocumentInfo {
  readonly title: string;
  /** BCP 47: 'nl-NL'. */
  readonly language: string;
  /** The program that made it. */
  readonly creator: string;
  readonly created: Date;
}

/**
 * The metadata stream (ISO 32000-1, 14.3.2). It names what the file conforms to: PDF/UA-1 (`pdfuaid:part`, ISO 14289-1,
 * clause 5) and PDF/A-3a (`pdfaid`, ISO 19005-3, 6.6.4). PDF/A knows no `pdfuaid` of itself: what that is, the extension
 * schema says (6.6.2.3). Title, dates and programs are those of the Info dictionary.
 * @param producer what wrote the file.
 */
export function xmpPacket({ title, language, creator, created }: DocumentInfo, producer: string): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>${xmlText(creator)}</xmp:CreatorTool><xmp:CreateDate>${moment(created)}</xmp:CreateDate></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${xmlText(producer)}</pdf:Producer></rdf:Description>
${uaSchema}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

/** Seconds are the finest that the Info dictionary has. */
function moment(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

const uaSchema =
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>';
