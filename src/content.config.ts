import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { inDutch } from './schema/schema.ts';
import { contentFolder } from './site/content-folder.ts';
import { TermSchema } from './site/glossary.ts';
import { glossaryLoader } from './site/glossary-loader.ts';
import { PageSchema } from './site/page.ts';
import { worksheetsLoader } from './site/worksheets-loader.ts';
import { WorksheetSchema } from './worksheet/definition/definition.ts';

export const collections = {
  pages: defineCollection({
    loader: glob({ base: `./${contentFolder}/paginas`, pattern: '**/*.mdx' }),
    schema: inDutch(PageSchema),
  }),
  worksheets: defineCollection({
    loader: worksheetsLoader,
    schema: inDutch(WorksheetSchema),
  }),
  terms: defineCollection({ loader: glossaryLoader, schema: TermSchema }),
};
