import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/compat';
import { toFieldId, toWorksheetId } from '../../basics/ids.ts';
import { $saveStatus } from '../../storage/answers-store.ts';
import { meetingText } from '../../text/meeting.ts';
import type { Worksheet } from '../../worksheet/definition/definition.ts';
import { peopleThere } from '../../worksheet/meeting/people.ts';
import type { MeetingQuestion } from '../../worksheet/meeting/questions.ts';
import { meetingOf, presentIn, type RecordOfMeetings } from '../../worksheet/meeting/record.ts';
import { agendaIn } from '../../worksheet/meeting/recorded-agenda.ts';
import type { Sources } from '../../worksheet/mentions/sources.ts';
import { today as todayNow } from '../answers/today.ts';
import { useAnswers } from '../answers/use-answers.ts';
import { WorksheetProvider } from '../answers/worksheet-context.ts';
import { useStore } from '../preact/use-store.ts';
import { Beside } from './Beside.tsx';
import { type MeetingAddress, roomAddress, sheetAddress } from './context/meeting-address.ts';
import { MeetingProvider } from './context/meeting-context.ts';
import { focusQuestion, questionHeadingId } from './context/places.ts';
import { useMeetingValue } from './context/use-meeting-value.ts';
import { useSheetContext } from './context/use-sheet-context.ts';
import { useUndo } from './context/use-undo.ts';
import { useWalk } from './context/use-walk.ts';
import { QuestionForm } from './forms/QuestionForm.tsx';
import { Help } from './Help.tsx';
import { MeetingBar, MeetingFoot } from './MeetingBars.tsx';
import { NoteForm, useNoteFormSoon } from './note-form-on-use.ts';
import { KeptNotes } from './notes/Notes.tsx';
import { useNotePanel } from './notes/use-note-panel.ts';
import { useNotesOnLeaving } from './notes/use-notes-on-leaving.ts';
import { Overview } from './Overview.tsx';
import { PartnersSay } from './PartnersSay.tsx';
import { useRoom } from './room/use-room.ts';
import { useSight, useTop } from './room/use-sight.ts';
import { type MeetingPlace, useWindows } from './room/use-windows.ts';
import { RoomFoot } from './room-on-use.tsx';
import { useAwake } from './use-awake.ts';
import { useChairKeys } from './use-chair-keys.ts';
import { useLetters } from './use-letters.ts';
import { usePresent } from './use-present.ts';
import { WhoIsThere } from './WhoIsThere.tsx';

interface Props {
  readonly worksheets: readonly Worksheet[];
  /** All that can stand on its agenda. */
  readonly questions: readonly MeetingQuestion[];
  readonly sources: Sources;
  readonly record: RecordOfMeetings | undefined;
  readonly address: MeetingAddress;
}

export function Meeting({ worksheets, questions: all, sources, record, address }: Props) {
  const { lookup, isReady } = useAnswers(sources);
  const isRoom = address.role === 'room';
  const [day] = useState(() => address.day ?? todayNow());
  const meeting = record && meetingOf(lookup(record.field.id), record.record, day);
  const agenda = useMemo(
    () => (record === undefined ? [] : agendaIn(record.record, meeting)),
    [record, meeting],
  );
  const present = useMemo(
    () => (record === undefined ? [] : presentIn(record.record, meeting)),
    [record, meeting],
  );
  const { questions, at, overview, areMixed, goTo, step } = useWalk(all, agenda, address, lookup);
  const question = questions[at];
  const worksheet = question?.worksheet;
  const worksheetId = worksheet?.id ?? address.worksheet;
  const panel = useNotePanel();
  const { open: openPanel } = panel;
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isOverview, setOverview] = useState(false);
  const [hasLetters, keepLetters] = useLetters();
  const section = useRef<HTMLElement>(null);
  const id = question?.field.id ?? toFieldId('');
  useTop(section, id);
  const chairGoes = useCallback(
    (place: MeetingPlace) => {
      // What has another record of meetings, or is of another edition, is another address.
      if (!goTo(place.question) && place.worksheet !== worksheetId)
        location.replace(roomAddress(toWorksheetId(place.worksheet), place.question, address.day));
    },
    [goTo, worksheetId, address.day],
  );
  const room = useRoom(section, isRoom, lookup, chairGoes);
  const { isAlone, pointed, follow, letGo } = room;
  const isUnsaved = useStore($saveStatus).type === 'not-saved';
  const { isOtherThere, look } = useWindows(
    address.role,
    { worksheet: worksheetId, question: id, isUnsaved },
    follow,
  );
  const pointAt = useSight(section, isRoom, id, look);
  const given = { lookup, worksheets, sources, present, isRoom, pointAt, pointed };
  const context = useMeetingValue({ ...given, today: day });
  usePresent(record, question, context, isReady);
  useNotesOnLeaving({
    place: record,
    question,
    drafts: panel.drafts,
    meeting: context,
    onKept: () => openPanel(undefined),
  });
  const walk = useCallback(
    (by: 1 | -1) => {
      if (isRoom) letGo(true);
      step(by);
    },
    [isRoom, step, letGo],
  );
  const { canUndo, undo } = useUndo(worksheets);
  const leave = useCallback(() => {
    if (!isRoom && worksheet !== undefined) location.assign(sheetAddress(worksheet.page, id));
  }, [isRoom, worksheet, id]);
  useChairKeys({
    areOff: isRoom || !hasLetters,
    question,
    meeting: context,
    panel,
    openOverview: setOverview,
    isHelpOpen,
    setHelpOpen,
    onStep: walk,
    onUndo: undo,
    onLeave: leave,
  });
  useAwake();
  useNoteFormSoon();
  useEffect(() => {
    openPanel(undefined);
    setHelpOpen(false);
    // A screen reader hears the question that came.
    if (isReady && id !== '') focusQuestion();
  }, [id, isReady, openPanel]);
  const sheet = useSheetContext(worksheetId, context);
  if (question === undefined || worksheet === undefined) return null;
  const next = questions[at + 1];
  const { field } = question;
  const example = typeof field.example === 'string' ? field.example : undefined;
  return (
    <MeetingProvider value={context}>
      <section
        ref={section}
        className={isRoom ? 'meeting meeting--room' : 'meeting'}
        data-question={field.id}
        data-form={question.form}
        data-ready={isReady ? '' : undefined}
        data-alone={isAlone ? '' : undefined}
        aria-label={meetingText.name(worksheet.title)}
      >
        {!isRoom && (
          <MeetingBar
            title={worksheet.title}
            number={at + 1}
            total={questions.length}
            record={record}
            question={question}
            isRoomThere={isOtherThere}
            isUnsaved={isUnsaved}
            roomAddress={roomAddress(worksheet.id, field.id, address.day)}
            onOverview={() => setOverview(true)}
            onLeave={leave}
          />
        )}
        <div className="meeting__stage">
          <div className="meeting__main">
            {/* Another heading for each question: one that keeps the focus while its words change is passed over. */}
            <h1 key={field.id} className="meeting__question" tabIndex={-1} id={questionHeadingId}>
              {field.label}
            </h1>
            {isHelpOpen && !isRoom && <Help help={field.help} example={example} />}
            <WorksheetProvider value={sheet}>
              <QuestionForm
                key={field.id}
                question={question}
                people={peopleThere(worksheets, worksheet, record, meeting, lookup)}
              />
              {/* As in the sheet it has them already. */}
              {!isRoom && question.form !== 'question' && (
                <PartnersSay key={`inbreng-${field.id}`} field={field} form={question.form} />
              )}
            </WorksheetProvider>
            {!isRoom && record !== undefined && (
              <KeptNotes place={record} question={question} onEdit={panel.edit} />
            )}
          </div>
          <Beside fields={question.beside} />
        </div>
        {!isRoom && <WhoIsThere />}
        {!isRoom && panel.kind !== undefined && record !== undefined && (
          <NoteForm
            key={panel.edited?.row ?? panel.kind}
            place={record}
            question={question}
            kind={panel.kind}
            edited={panel.edited}
            drafts={panel.drafts.current}
            onClose={panel.close}
          />
        )}
        {isRoom ? (
          <RoomFoot
            meeting={section}
            room={room}
            isLost={isOtherThere === false}
            record={record}
            question={question}
          />
        ) : (
          <MeetingFoot
            next={
              next &&
              (next.worksheet === worksheet
                ? next.field.label
                : meetingText.of(next.worksheet.code, next.field.label))
            }
            recordPage={record && `${record.page}#${record.field.id}-vraag`}
            isFirst={at === 0}
            onStep={walk}
            panel={panel.edited === undefined ? panel.kind : undefined}
            onPanel={openPanel}
            hasRecord={record !== undefined}
            hasHelp={field.help !== undefined || example !== undefined}
            isHelpOpen={isHelpOpen}
            onHelp={() => setHelpOpen(!isHelpOpen)}
            canUndo={canUndo}
            onUndo={undo}
          />
        )}
        {isOverview && (
          <Overview
            questions={overview}
            areMixed={areMixed}
            agenda={agenda}
            current={field.id}
            hasLetters={hasLetters}
            onLetters={keepLetters}
            onPick={goTo}
            onClose={() => setOverview(false)}
          />
        )}
      </section>
    </MeetingProvider>
  );
}
