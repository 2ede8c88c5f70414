import { siteUrl } from '../../site/url.ts';
import type { FieldSource } from '../../worksheet/mentions/sources.ts';
import { exampleAddress, useExample } from '../answers/example-mode.ts';

/** To the question an answer comes from, on whichever page it stands. */
export function SourceLink({
  source,
  label,
}: {
  readonly source: FieldSource | undefined;
  readonly label: string;
}) {
  const isExample = useExample();
  if (source === undefined) return null;
  const address = `${siteUrl(source.page)}#${source.field.id}-vraag`;
  return (
    <a className="nl-link" href={isExample ? exampleAddress(address) : address}>
      {label}
    </a>
  );
}
