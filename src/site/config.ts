/** Who publishes this edition. A municipality changes this file, and nothing else, to make the site its own. */
export const site = {
  /** Named in the footer and, later, in the statements on privacy and accessibility. */
  publisher: 'Kwaliteitskompas online (nog zonder vaste uitgever)',
  /** Where readers report problems. */
  contact: 'contact@kwaliteitskompas.example',
  /** The page of the method's maker that every footer links to. */
  sourceUrl: 'https://www.nji.nl/impact-maken-met-jeugdbeleid/kwaliteitskompas/1b-ambities',
} as const;
