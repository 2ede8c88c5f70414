import { type ReactNode, useEffect, useState } from 'preact/compat';
import { siteUrl } from '../../../site/url.ts';
import { $inputs, openStoredInputs } from '../../../storage/beside/inputs-store.ts';
import { $dossier } from '../../../storage/current/current-dossier.ts';
import { askingText } from '../../../text/asking.ts';
import { text } from '../../../text/nl.ts';
import {
  holdsInputs,
  invitationsIn,
  type KeptInvitation,
  noDossierInputs,
} from '../../../worksheet/saved/dossier-inputs.ts';
import { ExampleNotice } from '../../answers/ExampleNotice.tsx';
import { useExample } from '../../answers/example-mode.ts';
import { NotReady } from '../../answers/NotReady.tsx';
import { useAnswers } from '../../answers/use-answers.ts';
import { useEdition } from '../../answers/use-edition.ts';
import { focusInSight } from '../../dialog/focus.ts';
import { useNameInHeader } from '../../frame/use-name-in-header.ts';
import { useStore } from '../../preact/use-store.ts';
import { AskForm } from './AskForm.tsx';
import { BareLink } from './BareLink.tsx';
import { KeptInvitations, type Made } from './KeptInvitations.tsx';

interface Props {
  /** What came in. */
  readonly children: ReactNode;
}

/**
 * Who asks: the questions to choose from, and the invitations that went out. Once something was asked, what came of it is what
 * people come back for: then it stands above the form.
 */
export function AskPartners({ children }: Props) {
  const edition = useEdition();
  const { lookup, isReady } = useAnswers(edition?.sources);
  useEffect(openStoredInputs, []);
  const all = useStore($inputs, { ssr: () => noDossierInputs });
  const dossier = useNameInHeader(isReady);
  const id = useStore($dossier, { ssr: 'initial' });
  const isExample = useExample();
  const [made, setMade] = useState<Made>();
  const [changing, setChanging] = useState<KeptInvitation>();
  const kept = [...invitationsIn(all)].sort((a, b) => b.madeAt - a.madeAt);
  const isBegun = holdsInputs(all);

  if (isExample)
    return (
      <>
        <ExampleNotice />
        <p className="nl-paragraph">{askingText.inExample}</p>
      </>
    );
  const form =
    edition === undefined || !isReady ? (
      <p key="form" data-loading>
        <NotReady />
      </p>
    ) : (
      <AskForm
        // What was made is an invitation now: the form is a new one.
        key={[id, changing?.invitation.id, made?.id].join(' ')}
        edition={edition}
        lookup={lookup}
        known={{ title: dossier, from: kept[0]?.invitation.from ?? '' }}
        isAgain={kept.length > 0}
        changing={changing}
        onMade={({ id }, told) => {
          setMade({ id, told });
          setChanging(undefined);
        }}
        onCancel={() => {
          focusInSight(
            document.querySelector(`[data-kept="${CSS.escape(changing?.invitation.id ?? '')}"] h3`),
          );
          setChanging(undefined);
        }}
      />
    );
  const came = <div key="came">{children}</div>;
  return (
    <div className="asking">
      <p className="asking__dossier">
        <span>{isReady ? askingText.dossier(dossier || text.dossier.unnamed) : '\u00a0'}</span>{' '}
        <a className="nl-link" href={siteUrl('/mijn-dossier/#al-je-dossiers')}>
          {askingText.otherDossier}
        </a>
      </p>
      <BareLink />
      {isBegun
        ? [
            <KeptInvitations key="kept" kept={kept} all={all} made={made} onChange={setChanging} />,
            came,
            form,
          ]
        : [form, came]}
    </div>
  );
}
