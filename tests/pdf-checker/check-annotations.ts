/** Links and form fields: each says what it is, and has its place in the reading order. */
import type { Structure } from './check-structure.ts';
import type { PdfModel } from './pdf-model.ts';
import type { Report } from './problem.ts';
import { nameOf, numberOf, objectOf, textOf } from './values.ts';

export function checkAnnotations(model: PdfModel, structure: Structure, report: Report): void {
  for (const page of model.pages)
    for (const annotation of model.items(page.value, 'Annots')) {
      const object = objectOf(annotation) ?? 0;
      const type = nameOf(model.get(annotation, 'Subtype'));
      const fault = (what: string) => report('annotation', `${type} ${object} ${what}`);
      const key = numberOf(model.get(annotation, 'StructParent'));
      const parent = key === undefined ? undefined : structure.parents.get(key);
      const element = structure.annotations.get(object);
      if (element === undefined) fault('is in no element');
      if (parent === undefined || objectOf(parent) !== element)
        fault('has another element in the parent tree');
      const role = nameOf(model.get({ type: 'reference', object: element ?? 0 }, 'S'));
      if (role !== (type === 'Widget' ? 'Form' : type === 'Link' ? 'Link' : 'Annot'))
        fault(`is in a ${role}`);
      if (type === 'Widget') {
        const name = textOf(model.get(annotation, 'TU')) || textOf(model.get(annotation, 'Parent', 'TU'));
        if (name === '') fault('has no name to read out');
        if (textOf(model.get(annotation, 'Contents')) === '') fault('has no description');
        if (model.get(annotation, 'AP', 'N').type === 'null') fault('has no appearance');
      } else if (textOf(model.get(annotation, 'Contents')) === '') fault('has no description');
    }
}
