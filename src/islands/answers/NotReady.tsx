import { text } from '../../text/nl.ts';

interface Props {
  /** Takes the place of the first sentence when the page's scripts do not come: see src/site/late-scripts.ts. */
  readonly late?: string;
}

/** Stands where nothing is known before the answers have been read. */
export function NotReady({ late }: Props) {
  return (
    <>
      <span className="not-ready">{text.worksheet.opening}</span>
      {late !== undefined && <span className="not-ready not-ready--late">{late}</span>}
    </>
  );
}
