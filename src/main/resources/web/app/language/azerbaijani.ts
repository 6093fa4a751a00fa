// Browsers say that they know Azerbaijani, and some have left out its words to save room: dates would read "2026 M02 10".
const MONTHS = ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'];
const SHORT = ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'];
const LANGUAGES: Record<string, string> = { az: 'azərbaycanca', ru: 'rusca', tr: 'türkcə', en: 'ingiliscə' };

/** What such a browser writes as Azerbaijani does: numbers have the same points and commas. */
export const LIKE_AZERBAIJANI = 'tr';

/** A month of a year, or a day of it. */
export function azerbaijaniDate(year: number, month: number, day?: number | null): string {
  return day ? `${day} ${SHORT[month - 1]} ${year}` : `${MONTHS[month - 1]} ${year}`;
}

export function azerbaijaniMonth(year: number, month: number): string {
  return `${SHORT[month - 1]} ${year}`;
}

export function azerbaijaniLanguage(code: string): string | undefined {
  return LANGUAGES[code];
}
