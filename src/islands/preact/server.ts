import type { SSRLoadedRendererValue } from 'astro';
import { h, options } from 'preact';
import { renderToString } from 'preact-render-to-string';
// Before what follows, which goes around what this does to every element.
import 'preact/compat';

const { vnode: normalise } = options;

// Attributes in the order of the source, as in Astro's own elements, and not the class last: a page is then packed smaller.
options.vnode = (vnode) => {
  const order = Object.keys(vnode.props);
  normalise?.(vnode);
  const made = new Map(Object.entries(vnode.props));
  const sorted = order.map((name) => (name === 'className' ? 'class' : name));
  vnode.props = Object.fromEntries([
    ...sorted.flatMap((name) => (made.has(name) ? [[name, made.get(name)]] : [])),
    ...made,
  ]);
};

/** As Astro asks it to draw an island into a page. */
const renderer: SSRLoadedRendererValue = {
  name: 'preact',
  check: async (Component) => typeof Component === 'function',
  renderToStaticMarkup: async (Component, props) => ({ html: renderToString(h(Component, props)) }),
};

export default renderer;
