import type { LanguageCode } from './codes';
import { RULES } from './formats';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Says how many: # in a form stands for the number. */
export function counting(code: LanguageCode): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(code);
  const numbers = new Intl.NumberFormat(RULES[code]);
  return (forms) => (count) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
