import type { DayFragment } from '../data/documents';
import { azerbaijaniDate, azerbaijaniLanguage, azerbaijaniMonth, LIKE_AZERBAIJANI } from './azerbaijani';
import type { LanguageCode } from './codes';

export interface Formats {
  number(value: number): string;
  /** A date as precise as it is known. */
  day(day: DayFragment): string;
  /** A date as YYYY-MM-DD. */
  date(value: string): string;
  /** The month of such a date, in little room. */
  month(value: string): string;
  /** Names in a row. */
  list(values: string[]): string;
  /** The name of a language. */
  language(code: string): string;
  /** Which of two names comes first. */
  compare(one: string, other: string): number;
}

interface Dates {
  full(year: number, month: number, day: number): string;
  long(year: number, month: number): string;
  short(year: number, month: number): string;
}

const AZERBAIJANI: Dates = { full: azerbaijaniDate, long: azerbaijaniDate, short: azerbaijaniMonth };

export function formats(code: LanguageCode): Formats {
  const isAzerbaijani = code === 'az';
  const numbers = new Intl.NumberFormat(isAzerbaijani ? LIKE_AZERBAIJANI : code);
  const languages = new Intl.DisplayNames(code, { type: 'language' });
  const order = new Intl.Collator(code);
  const lists = new Intl.ListFormat(code, { type: 'conjunction', style: 'narrow' });
  const { full, long, short }: Dates = isAzerbaijani ? AZERBAIJANI : dates(code);
  return {
    number: (value) => numbers.format(value),
    day: ({ year, month, day }) => month && day ? full(year, month, day) : month ? long(year, month) : String(year),
    date: (value) => full(...parts(value)),
    month: (value) => {
      const [year, month] = parts(value);
      return short(year, month);
    },
    list: (values) => lists.format(values),
    language: (other) => (isAzerbaijani && azerbaijaniLanguage(other.toLowerCase())) || (languages.of(other.toLowerCase()) ?? other),
    compare: (one, other) => order.compare(one, other),
  };
}

function parts(value: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  return [year, month, day];
}

function dates(code: LanguageCode): Dates {
  // a date is the same everywhere on earth; its day comes before its month where most readers of English are
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, { ...options, timeZone: 'UTC' });
  const full = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const long = format({ month: 'long', year: 'numeric' });
  const short = format({ month: 'short', year: 'numeric' });
  return {
    full: (year, month, day) => full.format(Date.UTC(year, month - 1, day)),
    long: (year, month) => long.format(Date.UTC(year, month - 1)),
    short: (year, month) => short.format(Date.UTC(year, month - 1)),
  };
}
