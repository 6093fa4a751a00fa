export const LANGUAGES = ['az', 'ru', 'tr', 'en'] as const;

export type LanguageCode = typeof LANGUAGES[number];

export function isLanguage(text: string): text is LanguageCode {
  return LANGUAGES.some((code) => code === text);
}

/** The first of the browser's languages that there is, else English. */
export function preferred(): LanguageCode {
  return navigator.languages.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage) ?? 'en';
}
