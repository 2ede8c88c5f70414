import { describe, expect, it } from 'vitest';
import { idOnPage } from '../../../src/components/id-on-page.ts';

describe('idOnPage', () => {
  it('numbers an id that comes back on the same page', () => {
    const page = new Request('http://localhost/1b-ambities/');
    expect(['ambitie', 'doel', 'ambitie', 'ambitie'].map((id) => idOnPage(page, id))).toEqual([
      'ambitie',
      'doel',
      'ambitie-2',
      'ambitie-3',
    ]);
  });

  it('starts afresh on another page, also one that is made at the same time', () => {
    const [one, other] = [new Request('http://localhost/a/'), new Request('http://localhost/b/')];
    idOnPage(one, 'ambitie');
    expect(idOnPage(other, 'ambitie')).toBe('ambitie');
    expect(idOnPage(one, 'ambitie')).toBe('ambitie-2');
  });
});
