/** The logo of this edition as every format of a report can have it. Build time only. */
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Logo } from '../basics/logo.ts';
import { site, siteConfigFile } from './config.ts';

/** px: sharp on paper, where it is at most some six centimetres wide. */
const most = { width: 720, height: 260 } as const;

/** Dots an inch at which lines become dots: more than enough for `most`. */
const density = 300;

/** `undefined` when the site config names none. @throws Error when the file is no picture. */
export async function siteLogo(): Promise<Logo | undefined> {
  if (site.logo === undefined) return undefined;
  const { file, alt } = site.logo;
  const { data, info } = await sharp(join(dirname(siteConfigFile), file), { density })
    .resize({ ...most, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .png({ palette: false, progressive: false, compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  return { alt, width: info.width, height: info.height, png: new Uint8Array(data) };
}
