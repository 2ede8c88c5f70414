/** The theme of this build: THEME when it is set (a light stylesheet, a comma, a dark one), else what the site config says. */
import { site } from '../../src/site/config.ts';
import type { ThemePackage } from './theme-package.ts';

export function chosenTheme(): ThemePackage | undefined {
  const [light = '', dark] = (process.env['THEME'] ?? '').split(',');
  return light === '' ? site.theme : { light, dark };
}
