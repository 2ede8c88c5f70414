import { type ComponentType, h, hydrate } from 'preact';
import './options.ts';

/** As Astro calls it for each island of a page, once its code is there. Islands have no slots here. */
export default (island: HTMLElement) =>
  <Props extends object>(Component: ComponentType<Props>, props: Props): void =>
    hydrate(h(Component, props), island);
