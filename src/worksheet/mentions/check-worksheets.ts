/** What must hold between worksheets and can't be seen in one field: ids are unique, references lead somewhere. */

import { buildText } from '../../text/build.ts';
import type { Column, Field, Option, Worksheet, WorksheetProblem } from '../definition/definition.ts';
import { columnsOf, fieldsOf } from '../definition/fields-of.ts';
import { checkMeetings } from './check-meeting.ts';
import { mentionsOf, roleColumns } from './mentions.ts';
import { optionMentionsOf, optionsOf } from './option-mentions.ts';

export function checkWorksheets(worksheets: readonly Worksheet[]): readonly WorksheetProblem[] {
  const fields = worksheets.flatMap((worksheet) =>
    fieldsOf(worksheet).map((field) => ({ worksheet, field })),
  );
  const known = new Map<string, Field>(fields.map(({ field }) => [field.id, field]));
  const problems: WorksheetProblem[] = [];
  const report = (place: string, message: string) => problems.push({ place, message });

  for (const id of duplicates(worksheets.map((worksheet) => worksheet.id)))
    report(id, buildText.duplicateId('werkblad', id));
  for (const id of duplicates(fields.map(({ field }) => field.id)))
    report(id, buildText.duplicateId('veld', id));

  for (const worksheet of worksheets) {
    for (const id of duplicates(worksheet.parts.map((part) => part.id)))
      report(worksheet.id, buildText.duplicateId('deel', id));
    if (worksheet.area !== undefined && !known.has(worksheet.area))
      report(`${worksheet.id}.area`, buildText.unknownField(worksheet.area));
    if (worksheet.participants !== undefined) {
      const { field, column } = worksheet.participants;
      const named = known.get(field);
      if (named === undefined) report(`${worksheet.id}.participants`, buildText.unknownField(field));
      else if (!columnsOf(named).some(({ id }) => id === column))
        report(`${worksheet.id}.participants`, buildText.unknownColumn(field, column));
    }
  }
  for (const { worksheet, field } of fields) {
    const place = `${worksheet.id}: ${field.id}`;
    for (const columns of columnSets(field))
      for (const id of duplicates(columns.map((column) => column.id)))
        report(place, buildText.duplicateId('kolom', id));
    for (const options of optionSets(field))
      for (const id of duplicates(options.map((option) => option.id)))
        report(place, buildText.duplicateId('optie', id));
    for (const { field: from, columns } of mentionsOf(field)) {
      const available = known.get(from);
      if (available === undefined) {
        report(place, buildText.unknownField(from));
        continue;
      }
      for (const column of columns)
        if (!columnsOf(available).some(({ id }) => id === column))
          report(place, buildText.unknownColumn(from, column));
    }
    for (const message of unknownOptions(field, known)) report(place, message);
    for (const message of notToAsk(field)) report(place, message);
    for (const nested of columnsOf(field))
      if (nested.type === 'rows' && nested.report !== undefined)
        for (const column of roleColumns(nested.report))
          if (!nested.columns.some(({ id }) => id === column))
            report(place, buildText.unknownColumn(nested.id, column));
  }
  return [...problems, ...checkMeetings(worksheets)];
}

/** Options that a field names and that are not there. A field or column that is missing itself is reported elsewhere. */
function unknownOptions(field: Field, known: ReadonlyMap<string, Field>): readonly string[] {
  return optionMentionsOf(field).flatMap(({ offeredBy, options, isAlwaysOption }) => {
    const questions = offeredBy.flatMap(({ field: from, column }) => {
      const named = known.get(from);
      const asked = column === undefined ? named : columnsOf(named).find(({ id }) => id === column);
      const where = column === undefined ? buildText.fieldNamed(from) : buildText.columnNamed(from, column);
      return asked === undefined ? [] : [{ where, offered: optionsOf(asked)?.map(({ id }) => id) }];
    });
    const isFreeText = questions.some(({ offered }) => offered === undefined) && !isAlwaysOption;
    if (questions.length < offeredBy.length || isFreeText) return [];
    const ids = [...new Set(questions.flatMap(({ offered = [] }) => offered))];
    const where = buildText.either(questions.map((question) => question.where));
    return options
      .filter((option) => !ids.includes(option))
      .map((option) => buildText.unknownOption(option, where, ids));
  });
}

/** Why partners cannot be asked a question that is marked for them: they see nothing but the question itself. */
function notToAsk(field: Field): readonly string[] {
  if (field.input === undefined) return [];
  switch (field.type) {
    case 'derived':
    case 'group':
    case 'reference':
      return [buildText.notForPartners(field.type)];
    case 'rows': {
      const who = field.input === true ? undefined : field.input.who;
      return field.columns.flatMap(({ id, type, label }) => {
        if (type === 'rows' || type === 'reference') return [buildText.columnNotForPartners(label, type)];
        return id === who && type !== 'text' ? [buildText.whoIsNoText(label, type)] : [];
      });
    }
    default:
      return field.input === true ? [] : [buildText.whoWithoutRows(field.type)];
  }
}

/** The columns of the field, and those of each of its rows within a row. */
function columnSets(field: Field): readonly (readonly Column[])[] {
  return [
    columnsOf(field),
    ...columnsOf(field).flatMap((column) => (column.type === 'rows' ? [column.columns] : [])),
  ];
}

function optionSets(field: Field): readonly (readonly Option[])[] {
  return [field, ...columnSets(field).flat()].flatMap((asked) => {
    const options = optionsOf(asked);
    return options === undefined ? [] : [options];
  });
}

function duplicates(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
