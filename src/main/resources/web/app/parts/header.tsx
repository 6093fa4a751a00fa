import type { Address, Room } from '../address';
import { useStore } from '../data/store';
import { inLanguage } from '../address';
import { isLanguage, LANGUAGES } from '../language/codes';
import { language, useLanguage } from '../language/language';
import { hasConsole } from '../offers';
import { go } from '../router';
import { choose, theme } from '../theme';
import { SearchBox } from './search-box';

const ROOMS: readonly Room[] = ['overview', 'agreements', 'countries', 'officials', 'sectors', 'documents'];

export function Header({ at }: { at: Address }) {
  const { say, to } = useLanguage();
  return (
    <header class="header">
      <a class="brand" href={to('overview')}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="6" cy="8" r="5" /><circle cx="10" cy="8" r="5" /></svg>
        Entente
      </a>
      <nav class="rooms" aria-label={say.navigation}>
        {ROOMS.map((room) => (
          <a key={room} href={to(room)} aria-current={at.room !== room ? undefined : at.key ? 'true' : 'page'}>{say.rooms[room]}</a>
        ))}
      </nav>
      <SearchBox at={at} />
      <div class="settings">
        {hasConsole && <a class="quiet" href="/console/">{say.console}</a>}
        <LanguageChoice />
        <ThemeChoice />
      </div>
    </header>
  );
}

function LanguageChoice() {
  const { code, say } = useLanguage();
  const change = (next: string) => isLanguage(next) && go(inLanguage(next));
  return (
    <select class="quiet" aria-label={say.language} value={code} onChange={({ currentTarget }) => change(currentTarget.value)}>
      {LANGUAGES.map((each) => <option key={each} value={each} lang={each}>{language(each).say.name}</option>)}
    </select>
  );
}

function ThemeChoice() {
  const { say } = useLanguage();
  const now = useStore(theme);
  const next = now === 'dark' ? 'light' : 'dark';
  const label = `${say.theme.label}: ${say.theme[next]}`;
  return (
    <button class="quiet icon" type="button" aria-label={label} title={label} onClick={() => choose(next)}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {next === 'dark' ? <path d="M13 10.5A6 6 0 0 1 5.5 3 6 6 0 1 0 13 10.5z" />
          : <path d="M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM8 .5v2m0 11v2M.5 8h2m11 0h2M2.7 2.7l1.4 1.4m7.8 7.8 1.4 1.4m0-10.6-1.4 1.4m-7.8 7.8-1.4 1.4" />}
      </svg>
    </button>
  );
}
