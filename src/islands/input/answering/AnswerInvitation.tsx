import { useEffect, useMemo, useState } from 'preact/compat';
import { openDraft } from '../../../storage/draft-store.ts';
import styles from '../../../styles/pages/answering.css?url';
import { answeringText } from '../../../text/answering.ts';
import { text } from '../../../text/nl.ts';
import type { QuestionIndex } from '../../../worksheet/input/question-files.ts';
import { readInvitation } from '../../../worksheet/saved/open-invitation.ts';
import { NotReady } from '../../answers/NotReady.tsx';
import { loadStyles } from '../../dialog/load-styles.ts';
import { AnsweringForm } from './AnsweringForm.tsx';
import { invitationProblemText } from './invitation-problem-text.ts';
import { useAskedQuestions } from './use-asked-questions.ts';
import { useOwnAnchors } from './use-own-anchors.ts';

interface Props {
  /** What stands behind the `#` of the link: from anybody, so not trusted. */
  readonly packed: string;
  /** Where the questions are. */
  readonly index: QuestionIndex;
}

/** The short page of who answers; of a link that cannot be read, one sentence that says why. */
export default function AnswerInvitation({ packed, index }: Props) {
  const asked = useAskedQuestions(packed, index);
  const isStyled = useStyles();
  useOwnAnchors();
  const read = useMemo(
    () => (asked === undefined ? undefined : readInvitation(`#${packed}`, asked.sheets)),
    [packed, asked],
  );
  const [isOpen, setOpen] = useState(false);
  const invitation = read?.ok ? read.value.invitation : undefined;
  useEffect(() => {
    if (invitation === undefined) return;
    openDraft(invitation, packed);
    setOpen(true);
    // From then on the page is about no dossier: another side of it, or another invitation, begins anew.
    return () => location.reload();
  }, [invitation, packed]);
  const title = titleOf(read?.ok === false ? answeringText.problem.title : invitation?.title);
  useEffect(() => {
    if (read !== undefined) document.title = answeringText.pageTitle(title, text.site.name);
  }, [read, title]);

  if (read === undefined || asked === undefined || !isStyled)
    return (
      <p data-loading>
        <NotReady />
      </p>
    );
  if (!read.ok) return <Problem title={title} why={invitationProblemText(read.problem)} />;
  const { unknownQuestions } = read.value;
  return isOpen ? (
    <AnsweringForm {...{ asked, title, unknownQuestions }} invitation={read.value.invitation} />
  ) : null;
}

const titleOf = (title: string | undefined) => title || answeringText.noTitle;

function Problem({ title, why }: { readonly title: string; readonly why: string }) {
  return (
    <div className="answering answering--problem" role="alert">
      <h1 className="nl-heading nl-heading--level-1">{title}</h1>
      <p className="nl-paragraph">{why}</p>
    </div>
  );
}

/** Nobody sees the page without them. */
function useStyles(): boolean {
  const [isStyled, setStyled] = useState(false);
  useEffect(() => {
    void loadStyles(styles).then(() => setStyled(true));
  }, []);
  return isStyled;
}
