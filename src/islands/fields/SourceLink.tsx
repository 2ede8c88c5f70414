import { siteUrl } from '../../site/url.ts';
import type { FieldSource } from '../../worksheet/sources.ts';

/** To the question an answer comes from, on whichever page it stands. */
export function SourceLink({
  source,
  label,
}: {
  readonly source: FieldSource | undefined;
  readonly label: string;
}) {
  if (source === undefined) return null;
  return (
    <a className="nl-link" href={`${siteUrl(source.page)}#${source.field.id}-vraag`}>
      {label}
    </a>
  );
}
