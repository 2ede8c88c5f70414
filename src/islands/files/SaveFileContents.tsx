import { type ComponentType, useEffect, useState } from 'react';
import type { ListedInFile } from '../answers/worksheet-on-page.ts';

interface Props {
  readonly worksheets: readonly ListedInFile[];
}

/** What would be in the save file now. Loaded when the page stands, and beside the button then. */
export function SaveFileContents(props: Props) {
  const [Contents, setContents] = useState<ComponentType<Props>>();
  useEffect(() => {
    void import('./contents/LiveFileContents.tsx').then(
      ({ LiveFileContents }) => setContents(() => LiveFileContents),
      () => undefined,
    );
  }, []);
  return <div className="file-contents">{Contents && <Contents {...props} />}</div>;
}
