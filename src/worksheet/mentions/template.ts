/**
 * Sentences made from answers. `{name}` stands for an answer; what stands between square brackets is left out when
 * one of its answers is missing, or says instead what stands behind a bar: '[in {jaar}|in …]'. Brackets can stand in brackets.
 * A missing answer outside brackets leaves no sentence at all: half a sentence is worse than none. Answers stay as they were
 * typed, capitals too: whoever makes a sentence of it capitalises its first letter.
 * Where the template has a % behind an answer that says it too, it stands there once.
 */
export function fillTemplate(template: string, answer: (name: string) => string): string {
  const isComplete = (text: string) => templateNames(text).every((name) => answer(name) !== '');
  // Answers go in last, in one go: what a person typed between braces or brackets is text and not template.
  let kept = template;
  for (let before = ''; before !== kept; ) {
    before = kept;
    kept = kept.replace(
      /\[([^[\]]*)\]/g,
      (_, optional: string) => optional.split('|').find(isComplete) ?? '',
    );
  }
  if (!isComplete(kept)) return '';
  return kept.replace(/\{([^}]+)\}(%?)/g, (_, name: string, percent: string) => {
    const words = answer(name);
    return percent === '' ? words : `${words.replace(/ *(?:%|procent)$/i, '')}%`;
  });
}

/** The names a template mentions, in order: the build checks that each is an answer that exists. */
export function templateNames(template: string): readonly string[] {
  return [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
}

/** In the sentence of a whole row: that of its figures. */
export const figuresName = 'zin';
