/** What a site config (`content/site.yaml`) may say: who publishes an edition, and where it will stand. Build time only. */
import { parseYaml } from '../schema/parse-yaml.ts';
import { type ContentProblem, parseContent, z } from '../schema/schema.ts';
import { buildText } from '../text/build.ts';

export const SiteConfigSchema = z.strictObject({
  /** Named in the footer of every page. Without it the build is a trial, and every page says so. */
  publisher: z.string().trim().min(1).optional(),
  /** E-mail address where readers ask and report; also who hears of a leak (security.txt). Not without a publisher. */
  contact: z
    .string()
    .regex(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/)
    .optional(),
  /** The full address of the home page, with the path the site lives under. */
  address: z.string().regex(/^https:\/\/[\w.-]+(:\d+)?(\/[\w.~-]+)*\/?$/),
  /** Whose design tokens the site wears; without it our own neutral theme. */
  theme: z
    .strictObject({
      /** A stylesheet: of an installed package as it is imported, or of this project, from its root, with `./` in front. */
      light: z.string().trim().min(1),
      /** Without it our own dark scheme stands in. */
      dark: z.string().trim().min(1).optional(),
    })
    .optional(),
  /** The page of the method's maker that every footer links to. */
  source: z.string().regex(/^https:\/\/\S+$/),
});

type WrittenConfig = z.output<typeof SiteConfigSchema>;

export interface Publisher {
  readonly name: string;
  /** An e-mail address. */
  readonly contact: string;
}

export interface SiteConfig extends Pick<WrittenConfig, 'address' | 'theme' | 'source'> {
  /** `undefined` in a trial: nobody answers for it yet, and nobody is named. */
  readonly publisher: Publisher | undefined;
}

/**
 * @param isStylesheet whether a stylesheet of a theme can be found.
 * @throws Error that names the file and every problem in it, in Dutch.
 */
export function parseSiteConfig(
  yaml: string,
  file: string,
  isStylesheet: (stylesheet: string) => boolean,
): SiteConfig {
  const config = parseContent(SiteConfigSchema, parseYaml(yaml, file), file);
  const problems = [...publisherProblems(config), ...themeProblems(config, isStylesheet)];
  if (problems.length > 0) throw new Error(buildText.fileProblems(file, problems));
  const { publisher: name, contact, ...others } = config;
  return {
    ...others,
    publisher: name === undefined || contact === undefined ? undefined : { name, contact },
  };
}

/** Who publishes can be written to, and an address is somebody's. */
function publisherProblems({ publisher, contact }: WrittenConfig): readonly ContentProblem[] {
  if ((publisher === undefined) === (contact === undefined)) return [];
  const [place, other] = publisher === undefined ? ['publisher', 'contact'] : ['contact', 'publisher'];
  return [{ place, message: buildText.missingBeside(other) }];
}

function themeProblems(
  { theme }: WrittenConfig,
  isStylesheet: (stylesheet: string) => boolean,
): readonly ContentProblem[] {
  return Object.entries(theme ?? {}).flatMap(([scheme, stylesheet]) =>
    stylesheet === undefined || isStylesheet(stylesheet)
      ? []
      : [{ place: `theme.${scheme}`, message: buildText.noStylesheet(stylesheet) }],
  );
}
