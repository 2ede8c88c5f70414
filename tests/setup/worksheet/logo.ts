/** A logo as the build makes one of a picture. */
import sharp from 'sharp';
import type { Logo } from '../../../src/basics/logo.ts';

const drawn =
  '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="80"><rect width="80" height="80" fill="#0b6068"/><circle cx="160" cy="40" r="36" fill="#8a2f62"/></svg>';

const { data, info } = await sharp(Buffer.from(drawn))
  .flatten({ background: '#ffffff' })
  .png({ palette: false })
  .toBuffer({ resolveWithObject: true });

export const exampleLogo: Logo = {
  alt: 'Logo van de gemeente Waterrijk',
  width: info.width,
  height: info.height,
  png: new Uint8Array(data),
};
