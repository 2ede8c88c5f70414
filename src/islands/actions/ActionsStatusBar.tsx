import { useMemo } from 'preact/compat';
import { $saveStatus } from '../../storage/answers-store.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { fieldsOf } from '../../worksheet/definition/fields-of.ts';
import { ExampleLinks } from '../answers/ExampleNotice.tsx';
import { SaveFileButton } from '../files/SaveFileButton.tsx';
import { useStore } from '../preact/use-store.ts';
import { StatusBar } from '../worksheet/StatusBar.tsx';

interface Props {
  readonly worksheets: readonly Worksheet[];
  readonly isExample: boolean;
}

export function ActionsStatusBar({ worksheets, isExample }: Props) {
  const ids = useMemo(() => worksheets.map(({ id }) => id), [worksheets]);
  const fields = useMemo(() => worksheets.flatMap(fieldsOf), [worksheets]);
  const isUnsaved = useStore($saveStatus).type === 'not-saved';
  return (
    <StatusBar worksheets={ids} fields={fields}>
      {isUnsaved && <SaveFileButton look="secondary" />}
      {isExample && <ExampleLinks />}
    </StatusBar>
  );
}
