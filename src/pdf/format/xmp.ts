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
 * The metadata stream (ISO 32000-1, 14.3.2). PDF/UA-1 wants it to name the conformance (`pdfuaid:part`, ISO 14289-1,
 * clause 5) and the title (clause 7.1).
 */
export function xmpPacket({ title, language, creator, created }: DocumentInfo): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>${xmlText(creator)}</xmp:CreatorTool><xmp:CreateDate>${created.toISOString()}</xmp:CreateDate></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
