/** What leaves the browser, and the warning before it does. */
import type { ReactNode } from 'preact/compat';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import type { ReportContents } from '../../worksheet/print/report-scope.ts';
import type { Lookup } from '../../worksheet/reading/answer-text.ts';
import type { Dossier } from '../../worksheet/saved/dossier.ts';
import type { DossierInputs } from '../../worksheet/saved/dossier-inputs.ts';
import type { Input } from '../../worksheet/saved/input.ts';
import type { Invitation } from '../../worksheet/saved/invitation.ts';

/** What somebody gets who gets the file. */
export type Carried =
  /** The save file of the open dossier, without the worksheets that are left out of it. */
  | { readonly type: 'file'; readonly leftOut: readonly string[] }
  | {
      readonly type: 'worksheet';
      readonly worksheet: Worksheet;
      readonly lookup: Lookup;
      readonly sources: Sources;
    }
  /** The report of the open dossier; `contents` as in `reportScope`, `inputs` what partners said. */
  | {
      readonly type: 'report';
      readonly lookup: Lookup;
      readonly sources: Sources;
      readonly contents: ReportContents;
      readonly inputs: DossierInputs | undefined;
      /** All that it says, where that is less than its worksheets do: what is not in it is not asked about. */
      readonly printed?: () => Promise<object>;
      /** What it holds now against, and tells of. */
      readonly since?: { readonly name: string; readonly former: Pick<Dossier, 'worksheets'> } | undefined;
      /** A part of it, as a table or for a calendar. */
      readonly isList?: true;
    }
  /** What a partner sends back, from the page it is filled in on. */
  | { readonly type: 'input'; readonly input: Input }
  /** What partners are asked, with one's own answers in it. */
  | { readonly type: 'invitation'; readonly invitation: Invitation };

export interface PersonalDataWarning {
  readonly title: string;
  readonly content: ReactNode;
  /** For when the person goes on: the same is not asked again. */
  readonly remember: () => void;
}
