/** Every sentence of a fillable PDF that others have not, in Dutch (B1). */
export const fillableText = {
  /** Beside a field of a fillable PDF. */
  dateHint: 'dag-maand-jaar',
  /** In a list that folds out, for who picks nothing. */
  noneOfList: '–',
  /** Under a field of a fillable PDF that is as high as it can be. */
  longerThanField:
    'Deze tekst is langer dan het veld. Scrol in het veld om alles te lezen. In de gewone PDF staat de hele tekst.',
  /** Above an answer that no field has room for. */
  tooLongForField: '(Deze tekst is te lang om in de PDF te veranderen. Op de site kan het wel.)',
} as const;
