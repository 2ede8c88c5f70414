import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { TermSchema } from './site/glossary.ts';
import { glossaryLoader } from './site/glossary-loader.ts';
import { PageSchema } from './site/page.ts';
import { WorksheetSchema } from './worksheet/definition.ts';

export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content/paginas', pattern: '**/*.mdx' }),
    schema: PageSchema,
  }),
  worksheets: defineCollection({
    loader: glob({ base: './content/werkbladen', pattern: '*.yaml' }),
    schema: WorksheetSchema,
  }),
  terms: defineCollection({ loader: glossaryLoader, schema: TermSchema }),
};
