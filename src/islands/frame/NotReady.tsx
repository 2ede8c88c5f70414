import { text } from '../../text/nl.ts';

/**
 * Stands where nothing is known before the answers have been read. The second sentence takes the place of the first when the
 * page's scripts do not come: see src/site/late-scripts.ts.
 */
export function NotReady({ late }: { readonly late: string }) {
  return (
    <>
      <span className="not-ready">{text.worksheet.opening}</span>
      <span className="not-ready not-ready--late">{late}</span>
    </>
  );
}
