import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useStore } from './data/store';
import { language, LanguageContext, useLanguage } from './language/language';
import { hasConsole, hasSchema } from './offers';
import { Header } from './parts/header';
import { Notes } from './parts/notes';
import { announced } from './parts/title';
import { address } from './router';
import { View } from './views/view';

/** The frame around every view. */
export function App() {
  const at = useStore(address);
  const reading = useMemo(() => language(at.language), [at.language]);
  const main = useRef<HTMLElement>(null);
  const seen = useRef<string>();
  const place = `${at.language} ${at.room} ${at.key}`;

  useEffect(() => {
    document.documentElement.lang = at.language;
  }, [at.language]);
  // who reads by keyboard or ear is where the new view begins; the first one begins with the page itself
  useEffect(() => {
    if (seen.current !== undefined && seen.current !== place) {
      main.current?.focus({ preventScroll: true });
    }
    seen.current = place;
  }, [place]);

  return (
    <LanguageContext.Provider value={reading}>
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>{reading.say.skip}</a>
      <Header at={at} />
      <Notes />
      <main id="main" tabIndex={-1} ref={main}>
        <View at={at} />
      </main>
      <Footer />
      <p class="unseen" aria-live="polite">{useStore(announced)}</p>
    </LanguageContext.Provider>
  );
}

function Footer() {
  const { say } = useLanguage();
  return (
    <footer class="footer">
      Entente
      {hasConsole && <> · <a href="/console/">{say.console}</a></>}
      {hasSchema && <> · <a href="/graphql/schema.graphql">GraphQL</a></>}
    </footer>
  );
}
