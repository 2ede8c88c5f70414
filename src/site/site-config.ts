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
  /** On the cover of a report: a PNG or SVG beside this file, and what it is a picture of. */
  logo: z
    .strictObject({ file: z.string().regex(/^[^/\\]+\.(png|svg)$/i), alt: z.string().trim().min(1) })
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

export interface SiteConfig extends Pick<WrittenConfig, 'address' | 'theme' | 'logo' | 'source'> {
  /** `undefined` in a trial: nobody answers for it yet, and nobody is named. */
  readonly publisher: Publisher | undefined;
}

/** Bytes: a logo goes along with every report, also over a telephone. */
const largestLogo = 300_000;

/**
 * @param isStylesheet whether a stylesheet of a theme can be found.
 * @param sizeOf bytes of a file beside the config; `undefined` when there is none.
 * @throws Error that names the file and every problem in it, in Dutch.
 */
export function parseSiteConfig(
  yaml: string,
  file: string,
  isStylesheet: (stylesheet: string) => boolean,
  sizeOf: (file: string) => number | undefined,
): SiteConfig {
  const config = parseContent(SiteConfigSchema, parseYaml(yaml, file), file);
  const problems = [
    ...publisherProblems(config),
    ...themeProblems(config, isStylesheet),
    ...logoProblems(config, sizeOf),
  ];
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

function logoProblems(
  { logo }: WrittenConfig,
  sizeOf: (file: string) => number | undefined,
): readonly ContentProblem[] {
  if (logo === undefined) return [];
  const size = sizeOf(logo.file);
  if (size === undefined) return [{ place: 'logo.file', message: buildText.noLogo(logo.file) }];
  if (size <= largestLogo) return [];
  return [
    { place: 'logo.file', message: buildText.logoTooLarge(Math.ceil(size / 1000), largestLogo / 1000) },
  ];
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
