/** Who publishes this edition. A municipality changes this file, and nothing else, to make the site its own. */
export const site: SiteConfig = {
  /**
   * Whose design tokens the site wears. `undefined` is our own neutral theme; a municipality names the stylesheets of its
   * package, which it has installed: `{ light: '@utrecht/design-tokens/dist/theme.css' }`, and `dark` when there is one.
   */
  theme: undefined,
  /** Named in the footer and, later, in the statements on privacy and accessibility. */
  publisher: 'Kwaliteitskompas online (nog zonder vaste uitgever)',
  /** Where readers report problems. */
  contact: 'contact@kwaliteitskompas.example',
  /** The page of the method's maker that every footer links to. */
  sourceUrl: 'https://www.nji.nl/impact-maken-met-jeugdbeleid/kwaliteitskompas/1b-ambities',
};

interface SiteConfig {
  readonly theme: { readonly light: string; readonly dark?: string } | undefined;
  readonly publisher: string;
  readonly contact: string;
  readonly sourceUrl: string;
}
