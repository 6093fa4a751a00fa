import type { Address } from '../address';
import { useAnswer } from '../data/answer';
import { CountriesDocument } from '../data/documents';
import { useLanguage } from '../language/language';
import { Words } from '../parts/fields';
import { CountryLink } from '../parts/links';
import { ListView } from '../parts/list-view';
import { page } from '../parts/pages';
import { go } from '../router';

const SIZE = 50;

/** Countries with agreements, those with most first. */
export function Countries({ at }: { at: Address }) {
  const { say, to } = useLanguage();
  const q = at.parameters.get('q')?.trim() ?? '';
  const answer = useAnswer(CountriesDocument, {
    filter: { withAgreements: true, ...(q && { nameContains: q }) },
    order: { field: 'AGREEMENTS', direction: 'DESC' },
    ...page(at.parameters, SIZE),
  });
  return (
    <ListView title={say.rooms.countries} answer={answer} list={({ countries }) => countries} count={say.counts.countries}
      to={(cursor) => to('countries', undefined, { q, ...cursor })}
      filters={<Words label={say.nameContains} value={q} set={(next) => go(to('countries', undefined, { q: next }))} />}>
      {(countries) => (
        <ul class="rows three">
          {countries.map((country) => (
            <li key={country.code} class="row">
              <CountryLink country={country} />
              <span class="soft">{say.counts.agreements(country.agreements.totalCount)} · {say.counts.documents(country.documents.totalCount)}</span>
            </li>
          ))}
        </ul>
      )}
    </ListView>
  );
}
