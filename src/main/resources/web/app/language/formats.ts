import type { DayFragment } from '../data/documents';
import type { LanguageCode } from './codes';

export interface Formats {
  number(value: number): string;
  /** A date as precise as it is known. */
  day(day: DayFragment): string;
  /** A date as YYYY-MM-DD. */
  date(value: string): string;
  /** Names in a row. */
  list(values: string[]): string;
  /** The name of a language. */
  language(code: string): string;
  /** Which of two names comes first. */
  compare(one: string, other: string): number;
}

export function formats(code: LanguageCode): Formats {
  const numbers = new Intl.NumberFormat(code);
  const languages = new Intl.DisplayNames(code, { type: 'language' });
  const order = new Intl.Collator(code);
  const lists = new Intl.ListFormat(code, { type: 'conjunction', style: 'narrow' });
  // a date is the same everywhere on earth; its day comes before its month where most readers of English are
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, { ...options, timeZone: 'UTC' });
  const full = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = dates({ month: 'long', year: 'numeric' });
  return {
    number: (value) => numbers.format(value),
    day: (day) => day.day && day.month ? full.format(Date.UTC(day.year, day.month - 1, day.day))
      : day.month ? month.format(Date.UTC(day.year, day.month - 1)) : String(day.year),
    date: (value) => full.format(Date.parse(`${value}T00:00:00Z`)),
    list: (values) => lists.format(values),
    language: (other) => languages.of(other.toLowerCase()) ?? other,
    compare: (one, other) => order.compare(one, other),
  };
}
