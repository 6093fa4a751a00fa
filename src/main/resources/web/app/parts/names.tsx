import type { Language } from '../data/documents';
import { useLanguage } from '../language/language';

/** What something is called in each language. */
export function Names({ title, names }: { title: string; names: { language: Language; value: string }[] }) {
  const { say } = useLanguage();
  if (names.length === 0) {
    return null;
  }
  return (
    <section class="names">
      <h2>{title}</h2>
      <dl>
        {names.map(({ language, value }) => (
          <div key={`${language} ${value}`}>
            <dt>{say.languages[language]}</dt>
            <dd lang={language.toLowerCase()}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
