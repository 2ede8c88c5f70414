/** One walk through all versions at once: what is only added, and what they say differently. */
import {
  type Answer,
  type Answers,
  answerOf,
  type Row,
  type RowsAnswer,
  type ValueAnswer,
} from '../answers/answers.ts';
import { isAsidePlace } from '../answers/aside.ts';
import { isWithin } from '../answers/change-at.ts';
import { linkOf } from '../answers/name.ts';
import { fieldPlace, inColumn, inRow, type Place } from '../answers/place.ts';
import { says } from '../answers/says.ts';
import { isEmptyValue } from '../answers/value.ts';
import { isAnswered, isAnyAnswered, latestOf, registersOf, rowsThatAreThere } from '../answers/walk.ts';
import { saidIn } from '../saved/said.ts';
import {
  type Between,
  type Candidate,
  type Comparison,
  type Difference,
  saidOfRow,
  type Version,
  type Versions,
} from './versions.ts';
import { cellsOf, heardOf, ofType, type Voices, withAllKeys } from './voices.ts';

export function compareVersions<Who extends string>(versions: Versions<Who>): Comparison<Who> {
  return new Comparing(versions).comparison();
}

class Comparing<Who extends string> {
  readonly #versions: Versions<Who>;
  readonly #differences: Difference<Who>[] = [];
  readonly #added: Place[] = [];

  constructor(versions: Versions<Who>) {
    this.#versions = versions;
  }

  comparison(): Comparison<Who> {
    const [own, ...others] = this.#versions;
    const voiceOf = ({ who, answers }: Version<Who>) => ({ who, content: answers });
    const joined = this.#joinCells([voiceOf(own), ...others.map(voiceOf)], fieldPlace);
    return {
      differences: this.#differences,
      added: this.#added.filter((place) => !isAsidePlace(place)),
      joined,
    };
  }

  #hasOwn([first]: Voices<unknown, Who>): boolean {
    return first.who === this.#versions[0].who;
  }

  #joinCells(voices: Voices<Answers, Who>, placeOf: (id: string) => Place): Answers {
    const [first, ...others] = voices;
    const speaking = this.#hasOwn(voices) ? others : voices;
    const ids = new Set(speaking.flatMap(({ content }) => Object.keys(content)));
    const changed = [...ids].flatMap((id): [string, Answer][] => {
      const heard = heardOf(voices, (cells) => answerOf(cells, id));
      const joined = heard && this.#joinAnswer(heard, placeOf(id));
      return joined === undefined || joined === answerOf(first.content, id) ? [] : [[id, joined]];
    });
    return changed.length === 0 ? first.content : { ...first.content, ...Object.fromEntries(changed) };
  }

  /** `undefined` where one's own version has nothing, and nobody else says anything. */
  #joinAnswer(voices: Voices<Answer, Who>, place: Place): Answer | undefined {
    const heard = this.#hasOwn(voices)
      ? voices
      : heardOf(voices, (answer) => (saidPlaces(answer, place).length > 0 ? answer : undefined));
    if (heard === undefined) return undefined;
    const [first, ...others] = heard;
    const { type } = first.content;
    const unlike = others.filter(({ content }) => content.type !== type && isAnswered(content));
    if (unlike.length > 0) {
      const candidates = candidatesOf([first, ...unlike], (answer) => saidIn({ answer }), latestOf);
      this.#differences.push({ type: 'type', place, candidates, ...momentsOf(candidates) });
    }
    return this.#joinAlike([first, ...others.filter(({ content }) => content.type === type)], place);
  }

  #joinAlike(voices: Voices<Answer, Who>, place: Place): Answer {
    const [{ content }, ...others] = voices;
    if (others.length === 0) {
      if (!this.#hasOwn(voices)) this.#added.push(...saidPlaces(content, place));
      return content;
    }
    switch (content.type) {
      case 'value':
        return this.#joinValues(ofType(voices, content), place);
      case 'rows':
        return this.#joinRows(ofType(voices, content), place);
      case 'group': {
        const groups = ofType(voices, content);
        const cells = this.#joinCells(cellsOf(groups), (id) => inColumn(place, id));
        const kept = withAllKeys(groups);
        return cells === content.cells ? kept : { ...kept, cells };
      }
    }
  }

  #joinValues(voices: Voices<ValueAnswer, Who>, place: Place): Answer {
    const candidates = candidatesOf(
      voices,
      ({ value }) => says(value),
      ({ changedAt }) => changedAt,
    );
    // Not worth a question: what is one's own stays.
    if (candidates.length > 1 && isAsidePlace(place)) return voices[0].content;
    if (candidates.length > 1) {
      const values = candidates.map(({ content, ...rest }) => {
        const link = linkOf(content);
        return { ...rest, content: content.value, ...(link && { link }) };
      });
      this.#differences.push({ type: 'value', place, candidates: values, ...momentsOf(candidates) });
      return voices[0].content;
    }
    if (!this.#hasOwn(voices)) this.#added.push(place);
    return withAllKeys(voices);
  }

  #joinRows(voices: Voices<RowsAnswer, Who>, place: Place): Answer {
    const known = voices.map(({ who, content }) => ({
      who,
      content: new Map(content.rows.map((row) => [row.id, row])),
    }));
    const [{ content }] = voices;
    const ids = new Set(voices.flatMap((voice) => voice.content.rows.map(({ id }) => id)));
    const rows = [...ids].flatMap((id): readonly Row[] => {
      const heard = heardOf(known, (ofVersion) => ofVersion.get(id));
      const row = heard && this.#joinRow(heard, inRow(place, id));
      return row === undefined ? [] : [row];
    });
    const kept = withAllKeys(voices);
    const isSame = rows.length === content.rows.length && rows.every((row, at) => row === content.rows[at]);
    return isSame ? kept : { ...kept, rows };
  }

  #joinRow(voices: Voices<Row, Who>, place: Place): Row | undefined {
    if (!this.#hasOwn(voices)) {
      const there = heardOf(voices, (row) => (row.deleted.value ? undefined : row));
      return there && this.#addRow(there, place);
    }
    const [{ content: own }, ...others] = voices;
    const removed = voices.filter(({ content }) => content.deleted.value);
    if (others.length === 0 || removed.length === voices.length) return own;
    if (removed.length === 0) return this.#joinRowCells(voices, place);
    const isAsked = voices.some(({ content: { deleted, cells } }) => !deleted.value && isAnyAnswered(cells));
    if (!isAsked) return own;
    const candidates = candidatesOf(voices, saidOfRow, ({ deleted }) => deleted.changedAt);
    const latest = latestOf({ type: 'rows', rows: voices.map(({ content }) => content) });
    this.#differences.push({ type: 'row', place, candidates, ...momentsOf(candidates), latest });
    return own;
  }

  #addRow(voices: Voices<Row, Who>, place: Place): Row {
    const before = this.#added.length + this.#differences.length;
    const row = this.#joinRowCells(voices, place);
    if (this.#added.length + this.#differences.length === before) this.#added.push(place);
    return row;
  }

  #joinRowCells(voices: Voices<Row, Who>, place: Place): Row {
    const [{ content }] = voices;
    const cells = this.#joinCells(cellsOf(voices), (id) => inColumn(place, id));
    const kept = withAllKeys(voices);
    return cells === content.cells ? kept : { ...kept, cells };
  }
}

/** One for each distinct value, in the order of the versions that have it. */
function candidatesOf<Content, Who extends string>(
  voices: Voices<Content, Who>,
  saidBy: (content: Content) => string,
  changedAt: (content: Content) => number,
): readonly Candidate<Content, Who>[] {
  const candidates = new Map<string, Candidate<Content, Who>>();
  for (const { who, content } of voices) {
    const said = saidBy(content);
    const known = candidates.get(said);
    const moment = changedAt(content);
    candidates.set(
      said,
      known === undefined
        ? { content, by: [who], changedAt: moment }
        : { ...known, by: [...known.by, who], changedAt: Math.max(known.changedAt, moment) },
    );
  }
  return [...candidates.values()];
}

function momentsOf<Who extends string>(
  candidates: readonly Candidate<unknown, Who>[],
): Pick<Between<unknown, Who>, 'newest' | 'latest'> {
  const latest = Math.max(...candidates.map(({ changedAt }) => changedAt));
  const [newest, ...more] = candidates.filter(({ changedAt }) => changedAt === latest);
  return { newest: more.length === 0 ? newest?.by[0] : undefined, latest };
}

/** Where an answer says something, and rows with nothing in them yet. A row stands before what is in it. */
function saidPlaces(answer: Answer, place: Place): readonly Place[] {
  const places = [...registersOf(answer, place, rowsThatAreThere)].flatMap((register) => {
    const isSaid =
      register.type === 'row' || (register.type === 'value' && !isEmptyValue(register.stamped.value));
    return isSaid ? [register.place] : [];
  });
  return places.filter((one, at) => {
    const next = places[at + 1];
    return next === undefined || !isWithin(next, one);
  });
}
