/** The publisher of this edition and its address: `site.yaml` of its content, or what SITE_CONFIG names. Build time only. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildText } from '../text/build.ts';
import { contentFolder } from './content-folder.ts';
import { parseSiteConfig } from './site-config.ts';
import { findStylesheet } from './stylesheet.ts';

export const siteConfigFile = process.env['SITE_CONFIG'] ?? `${contentFolder}/site.yaml`;

if (!existsSync(siteConfigFile))
  throw new Error(buildText.fileProblems(siteConfigFile, [{ place: '', message: buildText.noFile }]));

export const site = parseSiteConfig(
  readFileSync(siteConfigFile, 'utf8'),
  siteConfigFile,
  (stylesheet) => findStylesheet(stylesheet) !== undefined,
  (file) => statSync(join(dirname(siteConfigFile), file), { throwIfNoEntry: false })?.size,
);
