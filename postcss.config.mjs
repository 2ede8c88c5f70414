/**
 * The NL Design System's stylesheets hold every variant of every component; a page has room for those we use.
 * In a build, rules for classes of the system that no source file mentions are left out (in dev they all stay).
 */
import { globSync, readFileSync } from 'node:fs';

const systemClass = /(?:nl|utrecht)-[a-z0-9]+(?:[-_]+[a-z0-9]+)*/g;

/** @type {import('postcss').PluginCreator<void>} */
const leaveOutUnused = () => ({
  postcssPlugin: 'leave-out-unused-system-classes',
  OnceExit(root) {
    const used = classesInSources();
    root.walkAtRules('layer', (layer) => {
      if (layer.params !== 'nlds') return;
      layer.walkRules((rule) => {
        const kept = rule.selectors.filter((selector) => classesIn(selector).every((name) => used.has(name)));
        if (kept.length === 0) rule.remove();
        else rule.selectors = kept;
      });
    });
  },
});

function classesInSources() {
  const sources = globSync('src/**/*.{astro,ts,tsx}').map((file) => readFileSync(file, 'utf8'));
  return new Set(sources.flatMap((source) => source.match(systemClass) ?? []));
}

/** What a selector needs to match; what it excludes says nothing. */
function classesIn(selector) {
  return [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
}

export default ({ env }) => ({ plugins: env === 'production' ? [leaveOutUnused()] : [] });
