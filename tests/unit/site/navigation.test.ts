import { describe, expect, it } from 'vitest';
import {
  ancestorsOf,
  linksOfKind,
  menuGroups,
  neighboursOf,
  type PageEntry,
} from '../../../src/site/navigation.ts';

function page(id: string, kind: PageEntry['data']['kind'], order: number, code?: string): PageEntry {
  const data = { title: `Titel van ${id}`, description: `Over ${id}`, kind, keywords: [], order };
  return { id, data: code === undefined ? data : { ...data, code } };
}

const pages = [
  page('2-maatschappelijk-resultaat', 'bouwsteen', 50, '2'),
  page('index', 'home', 0),
  page('1a-staat-van-de-jeugd', 'bouwsteen', 20, '1A'),
  page('1b-ambities', 'bouwsteen', 30, '1B'),
  page('voorbeelden/big-5', 'voorbeeld', 10),
  page('privacy', 'over', 10),
];

const addresses = (links: readonly { readonly address: string }[]) => links.map(({ address }) => address);

describe('menuGroups', () => {
  it('follows the order of the method, whatever the order of the files', () => {
    const [blocks] = menuGroups(pages);
    expect(addresses(blocks?.links ?? [])).toEqual([
      '/1a-staat-van-de-jeugd/',
      '/1b-ambities/',
      '/2-maatschappelijk-resultaat/',
    ]);
  });

  it('leaves out groups without a page, and pages that are no part of the menu', () => {
    expect(menuGroups(pages).map(({ kind }) => kind)).toEqual(['bouwsteen', 'voorbeeld']);
  });

  it('carries the code of a building block', () => {
    expect(menuGroups(pages)[0]?.links[0]).toEqual({
      address: '/1a-staat-van-de-jeugd/',
      title: 'Titel van 1a-staat-van-de-jeugd',
      code: '1A',
    });
  });
});

describe('linksOfKind', () => {
  it('orders pages with the same number by title', () => {
    const same = [page('zorg', 'hulp', 1), page('begrippen', 'hulp', 1)];
    expect(addresses(linksOfKind(same, 'hulp'))).toEqual(['/begrippen/', '/zorg/']);
  });
});

describe('ancestorsOf', () => {
  it('is empty for the home page', () => {
    expect(ancestorsOf(pages, 'index')).toEqual([]);
  });

  it('skips a folder that is no page', () => {
    expect(addresses(ancestorsOf(pages, 'voorbeelden/big-5'))).toEqual(['/']);
  });

  it('names a folder that is a page', () => {
    const withFolder = [...pages, page('voorbeelden', 'voorbeeld', 0)];
    expect(addresses(ancestorsOf(withFolder, 'voorbeelden/big-5'))).toEqual(['/', '/voorbeelden/']);
  });
});

describe('neighboursOf', () => {
  it('gives the building blocks on both sides', () => {
    const { previous, next } = neighboursOf(pages, '1b-ambities');
    expect([previous?.address, next?.address]).toEqual([
      '/1a-staat-van-de-jeugd/',
      '/2-maatschappelijk-resultaat/',
    ]);
  });

  it('ends where the method ends', () => {
    expect(neighboursOf(pages, '1a-staat-van-de-jeugd').previous).toBeUndefined();
    expect(neighboursOf(pages, '2-maatschappelijk-resultaat').next).toBeUndefined();
  });

  it('is empty for a page that is no step of the method', () => {
    expect(neighboursOf(pages, 'voorbeelden/big-5')).toEqual({ previous: undefined, next: undefined });
  });
});
