/** Marks in 'Op deze pagina' the section that is being read: the last whose heading has passed the reading line. */

/**
 * The part of the page above the reading line, at a third of the window. All of it, however far it was scrolled away:
 * a heading is then in or out, and a jump over several headings is reported like any other scroll.
 */
const aboveReadingLine = '10000000px 0px -66% 0px';

export function followReading(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc__link')];
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading === null ? [] : [{ link, heading }];
  });
  const passed = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) passed[isIntersecting ? 'add' : 'delete'](target);
      mark(links, sections.filter(({ heading }) => passed.has(heading)).at(-1)?.link);
    },
    { rootMargin: aboveReadingLine },
  );
  for (const { heading } of sections) observer.observe(heading);
}

function mark(links: readonly HTMLAnchorElement[], current: HTMLAnchorElement | undefined): void {
  for (const link of links) link.ariaCurrent = link === current ? 'true' : null;
}
