import type { DayFragment } from '../data/documents';
import type { LanguageCode } from './codes';

export interface Formats {
  number(value: number): string;
  /** A date as precise as it is known. */
  day(day: DayFragment): string;
  /** A date as YYYY-MM-DD. */
  date(value: string): string;
  /** Which of two names comes first. */
  compare(one: string, other: string): number;
}

/** Whose rules hold. Browsers say that they know Azerbaijani ones and write 1,234.5; numbers and the order of letters are much as in Turkish. */
export const RULES: Record<LanguageCode, string[]> = { az: ['tr'], ru: ['ru'], tr: ['tr'], en: ['en-GB'] };

const AZERBAIJANI_MONTHS = ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'];

export function formats(code: LanguageCode): Formats {
  const numbers = new Intl.NumberFormat(RULES[code]);
  const order = new Intl.Collator(RULES[code]);
  const write = code === 'az' ? azerbaijani : written(code);
  return {
    number: (value) => numbers.format(value),
    day: ({ year, month, day }) => month ? write(year, month, day ?? undefined) : String(year),
    date: (value) => {
      const [year = 0, month = 1, day] = value.split('-').map(Number);
      return write(year, month, day);
    },
    compare: (one, other) => order.compare(one, other),
  };
}

type Write = (year: number, month: number, day?: number) => string;

function written(code: LanguageCode): Write {
  // a date is the same everywhere on earth
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(RULES[code], { ...options, timeZone: 'UTC' });
  const full = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = dates({ month: 'long', year: 'numeric' });
  return (year, monthOfYear, day) => (day ? full : month).format(Date.UTC(year, monthOfYear - 1, day ?? 1))
    // Russian dates end in the abbreviated word for year, which lists can do without
    .replace(/\s*г\.$/, '');
}

function azerbaijani(year: number, month: number, day?: number): string {
  return [...(day ? [day] : []), AZERBAIJANI_MONTHS[month - 1], year].join(' ');
}
