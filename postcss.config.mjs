/** What a build does to the stylesheets: the theme of the site config goes in, what no page reads goes out. */
import { site } from './src/site/config.ts';
import {
  leaveOutFocusRings,
  leaveOutUnreadTokens,
  leaveOutUnsetTokens,
  leaveOutUnusedRules,
} from './tools/styles/system-css.ts';
import { wearTheme } from './tools/styles/theme-package.ts';

/** @type {import('postcss').Plugin} */
const wear = {
  postcssPlugin: 'wear-theme',
  OnceExit(root) {
    if (site.theme !== undefined) wearTheme(root, site.theme);
  },
};

/** @type {import('postcss').Plugin} */
const leaveOutUnused = {
  postcssPlugin: 'leave-out-unused',
  OnceExit(root) {
    leaveOutUnusedRules(root);
    leaveOutFocusRings(root);
    leaveOutUnsetTokens(root);
    leaveOutUnreadTokens(root);
  },
};

/** In dev every class of the system stays: a source file may name it at any moment. */
export default ({ env }) => ({ plugins: env === 'production' ? [wear, leaveOutUnused] : [wear] });
