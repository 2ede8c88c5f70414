/** What may happen to the bytes of a PDF on its way, by accident or on purpose. */
import { dossierPdf, latin1Text } from './dossier-pdfs.ts';

/** The PDF that the streams below are of. */
export const source = latin1Text(dossierPdf);
const streams = [...source.matchAll(/stream\n.*?\nendstream/gs)].map(([stream]) => stream);

/** Ways to damage a file, each at a place between 0 and 1. */
export const damages: Readonly<Record<string, (file: string, at: number, other: number) => string>> = {
  flip: (file, at, other) => {
    const index = Math.floor(at * file.length);
    return file.slice(0, index) + String.fromCharCode(Math.floor(other * 256)) + file.slice(index + 1);
  },
  cut: (file, at) => file.slice(0, Math.floor(at * file.length)),
  remove: (file, at, other) => {
    const [from = 0, to = 0] = [at, other]
      .map((place) => Math.floor(place * file.length))
      .sort((a, b) => a - b);
    return file.slice(0, from) + file.slice(to);
  },
  repeat: (file, at, other) => {
    const [from = 0, to = 0] = [at, other]
      .map((place) => Math.floor(place * file.length))
      .sort((a, b) => a - b);
    return file.slice(0, to) + file.slice(from);
  },
  'swap streams': (file, at, other) => {
    const pick = (place: number) => streams[Math.floor(place * streams.length)] ?? '';
    return file.replace(pick(at), () => pick(other));
  },
  'change a number': (file, at, other) => {
    const numbers = [...file.matchAll(/\/(?:Length|Size|Count|First) \d+/g)];
    const found = numbers[Math.floor(at * numbers.length)];
    if (found === undefined) return file;
    const value = other < 0.3 ? 0 : other < 0.6 ? 2 ** 31 : Math.floor(other * 100_000);
    return (
      file.slice(0, found.index) +
      found[0].replace(/\d+/, String(value)) +
      file.slice(found.index + found[0].length)
    );
  },
  'point at itself': (file, at) => {
    const references = [...file.matchAll(/(\d+) 0 R/g)];
    const found = references[Math.floor(at * references.length)];
    if (found === undefined) return file;
    const [, object] = [...file.slice(0, found.index).matchAll(/(\d+) 0 obj/g)].at(-1) ?? [];
    return (
      file.slice(0, found.index) +
      found[0].replace(/\d+/, object ?? '1') +
      file.slice(found.index + found[0].length)
    );
  },
};
