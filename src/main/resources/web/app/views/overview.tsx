import { useAnswer } from '../data/answer';
import { OverviewDocument } from '../data/documents';
import { useLanguage } from '../language/language';
import { Answered } from '../parts/states';
import { useTitle } from '../parts/title';

export function Overview() {
  const { say, to } = useLanguage();
  useTitle('Entente');
  return (
    <>
      <h1>{say.tagline}</h1>
      <Answered answer={useAnswer(OverviewDocument, {})} lines={1}>
        {({ agreements, countries, officials, documents }) => (
          <ul class="totals">
            <li><a href={to('agreements')}>{say.counts.agreements(agreements.totalCount)}</a></li>
            <li><a href={to('countries')}>{say.counts.countries(countries.totalCount)}</a></li>
            <li><a href={to('officials')}>{say.counts.officials(officials.totalCount)}</a></li>
            <li><a href={to('documents')}>{say.counts.documents(documents.totalCount)}</a></li>
          </ul>
        )}
      </Answered>
    </>
  );
}
