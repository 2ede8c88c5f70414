import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/site/sections.ts';
import { bron } from '../../setup/worksheet/small-worksheets.ts';

const heading = (text: string, depth = 2) => ({ depth, slug: text.toLowerCase(), text });

test('the parts of the worksheet stand among the headings, in the order of the page', () => {
  const body = `
## Eerst
{/* <Werkblad id="wb-bron" deel="een" /> */}
### Klein
<Werkblad id="wb-bron" deel="een" />

\`\`\`
## Geen kop
\`\`\`
## Dan

<WerkbladAfronden id="wb-bron" />
`;
  expect(sectionsOf(body, [heading('Eerst'), heading('Klein', 3), heading('Dan')], bron)).toEqual([
    { type: 'text', slug: 'eerst', text: 'Eerst' },
    { type: 'part', slug: 'wb-bron-een', text: 'Deel 1' },
    { type: 'text', slug: 'dan', text: 'Dan' },
    { type: 'closing', slug: 'afronden', text: 'Bewaren of delen' },
  ]);
});

test('a page without a worksheet lists its headings alone', () => {
  expect(sectionsOf('## Een\n\n## Twee\n', [heading('Een'), heading('Twee')], undefined)).toEqual([
    { type: 'text', slug: 'een', text: 'Een' },
    { type: 'text', slug: 'twee', text: 'Twee' },
  ]);
});
