import type { SeriesInterval } from '../data/documents';
import type { Language } from '../language/language';

const MONTHS_UP_TO = 2;
const QUARTERS_UP_TO = 8;

/** Steps that make neither a fence nor two blocks of so many years. */
export function interval(years: number): SeriesInterval {
  return years <= MONTHS_UP_TO ? 'MONTH' : years <= QUARTERS_UP_TO ? 'QUARTER' : 'YEAR';
}

const LENGTH: Record<SeriesInterval, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** @return the last day of the interval that begins with a day, as YYYY-MM-DD */
export function end(start: string, steps: SeriesInterval): string {
  const [year = 0, month = 1] = start.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + LENGTH[steps], 0)).toISOString().slice(0, 10);
}

/** What an interval is called by its first day. */
export function naming({ say, write }: Language, steps: SeriesInterval): (start: string) => string {
  return (start) => {
    const [year = '', month = ''] = start.split('-');
    switch (steps) {
      case 'MONTH':
        return write.day({ value: start, year: Number(year), month: Number(month) });
      case 'QUARTER':
        return say.charts.quarter(Math.ceil(Number(month) / LENGTH.QUARTER), year);
      default:
        return year;
    }
  };
}
