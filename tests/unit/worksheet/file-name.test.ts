import { expect, test } from 'vitest';
import { documentFileName } from '../../../src/worksheet/file-name.ts';

const named = (area: string) =>
  documentFileName({ code: '1A', title: 'Staat van de jeugd', area, date: '2026-10-14', sections: [] });

test.each([
  ['Gemeente Waterrijk', 'werkblad-1a-gemeente-waterrijk-2026-10-14'],
  ['', 'werkblad-1a-2026-10-14'],
  ['Súdwest-Fryslân', 'werkblad-1a-sudwest-fryslan-2026-10-14'],
  ['Łódź & Straße', 'werkblad-1a-lodz-strasse-2026-10-14'],
  ['Sønderjylland', 'werkblad-1a-sonderjylland-2026-10-14'],
  ['Æblø', 'werkblad-1a-aeblo-2026-10-14'],
  ['Œuvre', 'werkblad-1a-oeuvre-2026-10-14'],
  ['Iğdır İzmir', 'werkblad-1a-igdir-izmir-2026-10-14'],
  ['Đakovo', 'werkblad-1a-dakovo-2026-10-14'],
  ['../../etc: *?"<>|', 'werkblad-1a-etc-2026-10-14'],
  ['日本', 'werkblad-1a-2026-10-14'],
  ['a'.repeat(200), `werkblad-1a-${'a'.repeat(60)}-2026-10-14`],
])('%j is named %s', (area, expected) => {
  expect(named(area)).toBe(expected);
});
