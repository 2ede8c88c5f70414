/** A page in `content/paginas/`: what its frontmatter may say, and where it lives. */
import { z } from '../schema/schema.ts';

export const PageSchema = z.strictObject({
  title: z.string().trim().min(1),
  /** One sentence for search engines. */
  description: z.string().trim().min(1),
  /** Decides where the page stands in the menu. */
  kind: z.enum(['home', 'bouwsteen', 'werk', 'voorbeeld', 'hulp', 'over']),
  /** The number of a building block: '1A'. */
  code: z.string().optional(),
  /** Id of the worksheet the page holds. */
  worksheet: z.string().optional(),
  /** Words a reader may search with that the page should be found by first. */
  keywords: z.array(z.string().trim().min(1)).default([]),
  /** Order along the method; previous and next follow it. */
  order: z.int(),
});

export type Page = z.output<typeof PageSchema>;

/** `index` is the home page; every other id is its address. */
export function pageAddress(id: string): string {
  return id === 'index' ? '/' : `/${id}/`;
}
