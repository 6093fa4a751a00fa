import type { Address } from '../address';
import { useAnswer } from '../data/answer';
import { DocumentsDocument, type DocumentFilter } from '../data/documents';
import { LANGUAGES } from '../language/codes';
import { useLanguage } from '../language/language';
import { Choice, Words } from '../parts/fields';
import { ListView } from '../parts/list-view';
import { page } from '../parts/pages';
import { DocumentRow } from '../parts/rows';
import { go } from '../router';

const SIZE = 30;

/** The texts that everything is read from, the newest first. */
export function Documents({ at }: { at: Address }) {
  const { say, to } = useLanguage();
  const wished = {
    q: at.parameters.get('q')?.trim() ?? '',
    language: LANGUAGES.find((code) => code === at.parameters.get('language')) ?? '',
    country: at.parameters.get('country') ?? '',
    sector: at.parameters.get('sector') ?? '',
  };
  const { q, language, country, sector } = wished;
  const answer = useAnswer(DocumentsDocument, {
    filter: {
      ...(q && { textContains: q }),
      ...(language && { language: language.toUpperCase() as NonNullable<DocumentFilter['language']> }),
      ...(country && { country }),
      ...(sector && { sector }),
    },
    ...page(at.parameters, SIZE),
  });
  const wish = (change: Partial<Record<keyof typeof wished, string>>) => go(to('documents', undefined, { ...wished, ...change }));
  const languages = LANGUAGES.map((code) => ({ value: code, label: say.languages[code.toUpperCase() as keyof typeof say.languages] }));
  return (
    <ListView title={say.rooms.documents} answer={answer} list={({ documents }) => documents} count={say.counts.documents}
      to={(cursor) => to('documents', undefined, { ...wished, ...cursor })}
      filters={(
        <>
          <Words label={say.document.text} value={q} set={(next) => wish({ q: next })} />
          <Choice label={say.document.language} value={language} options={languages} set={(next) => wish({ language: next })} />
          {(country || sector) && <a class="clear" href={to('documents')}>{[country, sector].filter(Boolean).join(', ')} ✕ {say.filters.clear}</a>}
        </>
      )}>
      {(documents) => <ul class="rows">{documents.map((document) => <DocumentRow key={document.id} document={document} />)}</ul>}
    </ListView>
  );
}
