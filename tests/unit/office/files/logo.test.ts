/** The logo of who publishes the site, in files for word processors: above the title, with its words. */
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { formats, officeBytes } from '../../../setup/office/example-office.ts';
import { emptyReport } from '../../../setup/pdf/example-documents.ts';
import { exampleLogo } from '../../../setup/worksheet/logo.ts';

const make = (format: (typeof formats)[number], isBrief: boolean) =>
  officeBytes(format, {
    type: 'report',
    report: { ...emptyReport, title: 'Gezond in Oost', isBrief },
    logo: exampleLogo,
    hues: {},
  });
const content = { docx: 'word/document.xml', odt: 'content.xml' } as const;
const textOf = (parts: ReturnType<typeof unzipSync>, path: string) =>
  new TextDecoder().decode(parts[path] ?? new Uint8Array());

test.for(formats)('%s: it stands above the title, and says what it is', async (format) => {
  const parts = unzipSync(await make(format, false));
  const pictures = Object.entries(parts).filter(([path]) => /(?:media|Pictures)\/.*\.png$/.test(path));
  expect(pictures.map(([, bytes]) => Buffer.compare(bytes, exampleLogo.png))).toEqual([0]);
  const xml = textOf(parts, content[format]);
  expect(xml.indexOf(exampleLogo.alt)).toBeGreaterThan(0);
  expect(xml.indexOf(exampleLogo.alt)).toBeLessThan(xml.indexOf('Gezond in Oost'));
});

test.for(formats)('%s: a short report has none', async (format) => {
  const parts = unzipSync(await make(format, true));
  expect(Object.keys(parts).filter((path) => path.endsWith('.png'))).toEqual([]);
});
