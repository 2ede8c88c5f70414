import { type ReactNode, useEffect } from 'preact/compat';
import { reportBlocks } from '../../office/blocks.ts';
import { proposalBlocks } from '../../office/proposal.ts';
import { $dossierTitle } from '../../storage/current/current-dossier.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import { composeReport } from '../../worksheet/print/report-composition.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import { loadWorksheets } from '../answers/load-worksheets.ts';
import { printedReport } from '../pdf/printable-report.ts';
import type { LaidDown } from '../versions/laid-down.ts';
import { useCopying } from './use-copying.tsx';

interface Props {
  readonly copied: 'text' | 'proposal';
  readonly sources: Sources;
  readonly lookup: Lookup;
  readonly isExample: boolean;
  readonly onMessage: (message: ReactNode) => void;
}

/** Copies the report of the dossier as it is drawn: as text, or as a memo. Worksheets about a person are not in it. Loaded on the click. */
export function CopyDossier({ copied, sources, lookup, isExample, onMessage }: Props) {
  const { copy, dialog } = useCopying(onMessage);
  const request = {
    type: 'report',
    lookup,
    sources,
    isExample,
    contents: { type: 'full' },
    inputs: undefined,
  } as const;
  const make = async (versions: LaidDown | undefined) => {
    const said = { since: versions?.changed[0], laidDown: versions?.said };
    const report = await printedReport({ ...request, ...said }, $dossierTitle.get());
    return copied === 'proposal'
      ? proposalBlocks(report, await loadWorksheets())
      : reportBlocks(composeReport(report));
  };
  const start = async () => {
    const versions = isExample || copied === 'proposal' ? undefined : await laidDown();
    const printed = () => make(versions);
    const since = versions?.changed[0];
    await copy({ make: printed, carried: isExample ? undefined : { ...request, since, printed } });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a click, which draws it anew.
  useEffect(() => {
    void start();
  }, []);
  return <>{dialog}</>;
}

/** A text has what changed since the last version that says something else than now, as the report has, where that can be loaded. */
async function laidDown(): Promise<LaidDown | undefined> {
  try {
    const { laidDownOf } = await import('../versions/laid-down.ts');
    return await laidDownOf(await loadWorksheets());
  } catch {
    return undefined;
  }
}
