/** What a build does to the stylesheets: the theme of the site config goes in, what no page reads goes out. */
import { chosenTheme } from './tools/styles/chosen-theme.ts';
import { leaveOutUnsetTokens, leaveOutUnusedClasses } from './tools/styles/system-css.ts';
import { wearTheme } from './tools/styles/theme-package.ts';

/** @type {(theme: import('./tools/styles/theme-package.ts').ThemePackage) => import('postcss').Plugin} */
const wear = (theme) => ({ postcssPlugin: 'wear-theme', OnceExit: (root) => wearTheme(root, theme) });

/** @type {import('postcss').Plugin} */
const leaveOutUnused = {
  postcssPlugin: 'leave-out-unused',
  OnceExit(root) {
    leaveOutUnusedClasses(root);
    leaveOutUnsetTokens(root);
  },
};

export default ({ env }) => {
  const theme = chosenTheme();
  return {
    plugins: [
      ...(theme === undefined ? [] : [wear(theme)]),
      ...(env === 'production' ? [leaveOutUnused] : []),
    ],
  };
};
