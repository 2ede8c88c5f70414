import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { recordPage } from '../../../../src/search/index/record-page.ts';
import { recordsOf } from '../../../../src/search/index/search-records.ts';

const page = (main: string, attributes = '') =>
  `<html><body><header>Kop</header><main data-search-kind="uitleg" ${attributes}>${main}</main></body></html>`;

const recordsIn = (html: string, address: string) => recordsOf(parse(html), address);

describe('a built page', () => {
  test('is a record with a section for each heading', () => {
    const html = page(
      '<h1>Oogst</h1><p>Begin <b>hier</b>.</p><h2 id="later">Later</h2><ul><li>een</li><li>twee</li></ul>',
    );
    expect(recordsIn(html, '/oogst/')).toEqual([
      {
        kind: 'uitleg',
        title: 'Oogst',
        address: '/oogst/',
        page: 'Oogst',
        keywords: [],
        forms: [],
        sections: [
          { id: undefined, heading: '', blocks: ['Begin hier.'] },
          { id: 'later', heading: 'Later', blocks: ['een', 'twee'] },
        ],
      },
    ]);
  });

  test('gives its worksheet, examples, questions and terms apart', () => {
    const html = page(
      `<h1>Oogst</h1><p>Tekst.</p>
       <h2 id="wat">Wat</h2><p>Meer.</p><div data-search-kind="voorbeeld"><p>Zoals dit.</p></div>
       <section data-worksheet="wb-oogst" data-block="7" aria-labelledby="deel"><h3 id="deel">Deel 1</h3><label>Wie?</label></section>
       <h3 id="hoe">Hoe doe ik dat?</h3><p>Zo.</p>
       <h2 id="rest">Rest</h2><p>Einde.</p>
       <div data-search-kind="begrip" data-search-forms="oogsten, geoogst"><h3 id="oogst">Oogst</h3><p>Wat je hebt.</p></div>`,
      'data-search-questions data-search-keywords="oogst, opbrengst"',
    );
    const records = recordsIn(html, '/oogst/');
    expect(records.map(({ kind, title, address }) => [kind, title, address])).toEqual([
      ['uitleg', 'Oogst', '/oogst/'],
      ['voorbeeld', 'Voorbeeld bij ‘Wat’', '/oogst/#wat'],
      ['werkblad', 'Werkblad 7: Oogst', '/oogst/#deel'],
      ['vraag', 'Hoe doe ik dat?', '/oogst/#hoe'],
      ['begrip', 'Oogst', '/oogst/#oogst'],
    ]);
    const [whole, , worksheet, , term] = records;
    expect(whole?.keywords).toEqual(['oogst', 'opbrengst']);
    expect(whole?.sections.map(({ blocks }) => blocks)).toEqual([['Tekst.'], ['Meer.'], ['Einde.']]);
    expect(worksheet?.sections.at(-1)).toEqual({ id: 'deel', heading: 'Deel 1', blocks: ['Wie?'] });
    expect(worksheet?.forms).toEqual(['oogst', 'opbrengst']);
    expect(term?.forms).toEqual(['oogsten', 'geoogst']);
  });

  test('leaves out what is not to be read there, but for a term in a sentence', () => {
    const html = page(
      '<h1>Oogst</h1><p data-pagefind-ignore>weg</p><button>weg</button><p>Een <button popovertarget="x">ambitie</button>.</p><textarea>weg</textarea>',
    );
    expect(recordsIn(html, '/oogst/')[0]?.sections[0]?.blocks).toEqual(['Een ambitie.']);
  });

  test('that is not to be found has no records', () => {
    expect(
      recordsIn('<html><body><main><h1>Zoeken</h1><p>Typ.</p></main></body></html>', '/zoeken/'),
    ).toEqual([]);
  });
});

test('a record is HTML in which its text is only text', () => {
  const [record] = recordsIn(page('<h1>A &lt;b&gt; &amp; "c"</h1><p>1 &lt; 2 &amp;amp; 3</p>'), '/a/');
  if (record === undefined) throw new Error('no record');
  const html = recordPage({ ...record, found: { byTitle: ['d"e'], byText: [] } });
  expect(html).toContain('content="A &lt;b> &amp; &quot;c&quot;"');
  expect(html).toContain('<p>1 &lt; 2 &amp;amp; 3</p>');
  expect(html).toContain('content="d&quot;e"');
});
