import { type ComponentType, useEffect, useState } from 'preact/compat';
import type { ListedInFile } from '../answers/worksheet-on-page.ts';

interface Props {
  /** For the button, which is described by it. */
  readonly id: string;
  readonly worksheets: readonly ListedInFile[];
}

/** What would be in the save file now. Loaded when the page stands, and beside the button then. */
export function SaveFileContents({ id, worksheets }: Props) {
  const [Contents, setContents] = useState<ComponentType<Pick<Props, 'worksheets'>>>();
  useEffect(() => {
    void import('./contents/LiveFileContents.tsx').then(
      ({ LiveFileContents }) => setContents(() => LiveFileContents),
      () => undefined,
    );
  }, []);
  return (
    <div className="file-contents" id={id}>
      {Contents && <Contents worksheets={worksheets} />}
    </div>
  );
}
