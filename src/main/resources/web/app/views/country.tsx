import { useAnswer } from '../data/answer';
import { CountryDocument, type CountryQuery } from '../data/documents';
import { useLanguage } from '../language/language';
import { AgreementRow } from '../parts/agreement-row';
import { Names } from '../parts/names';
import { Related } from '../parts/related';
import { DocumentRow, OfficialRow } from '../parts/rows';
import { Shares } from '../parts/shares';
import { Answered, Missing } from '../parts/states';
import { useTitle } from '../parts/title';

type Country = NonNullable<CountryQuery['country']>;

export const FEW = { agreements: 8, documents: 8 };

/** A country: its agreements, whom it concludes them with and on what, and who speaks for it. */
export function CountryPage({ code }: { code: string }) {
  const answer = useAnswer(CountryDocument, { code, ...FEW });
  useTitle(answer.data?.country?.name);
  return <Answered answer={answer} lines={5} whole>{({ country }) => country ? <Found country={country} /> : <Missing />}</Answered>;
}

function Found({ country }: { country: Country }) {
  const { code: reading, say, to } = useLanguage();
  const { code, code3, name, agreements, officials, documents, partners, sectors, names } = country;
  const party = [code];
  return (
    <article>
      <header class="page-head">
        <p class="kind">{say.kinds.Country} · {code} · {code3}</p>
        <h1>{name}</h1>
      </header>
      <div class="page">
        <div class="page-main">
          <Related title={say.rooms.agreements} total={agreements.totalCount} shown={agreements.nodes.length} all={to('agreements', undefined, { party })}>
            <ol class="agreements">{agreements.nodes.map((agreement) => <AgreementRow key={agreement.id} agreement={agreement} />)}</ol>
          </Related>
          <Related title={say.rooms.officials} total={officials.totalCount} shown={officials.nodes.length} all={to('officials', undefined, { country: code })}>
            <ul class="rows two">{officials.nodes.map((official) => <OfficialRow key={official.id} official={{ ...official, country: null }} />)}</ul>
          </Related>
          <Related title={say.rooms.documents} total={documents.totalCount} shown={documents.nodes.length} all={to('documents', undefined, { country: code })}>
            <ul class="rows">{documents.nodes.map((document) => <DocumentRow key={document.id} document={document} />)}</ul>
          </Related>
        </div>
        <aside class="page-side">
          <Shares title={say.country.partners} shares={partners.filter((partner) => partner.agreements > 0).map((partner) => ({
            key: partner.country.code, label: partner.country.name, count: partner.agreements,
            href: to('agreements', undefined, { party: [code, partner.country.code] }),
          }))} />
          <Shares title={say.rooms.sectors} shares={sectors.filter((each) => each.agreements > 0).map(({ sector, agreements: count }) => ({
            key: sector.code, label: sector.name, count, href: to('agreements', undefined, { party, sector: sector.code }),
          }))} />
          <Names title={say.country.names} names={names.filter(({ language }) => language.toLowerCase() !== reading)} />
        </aside>
      </div>
    </article>
  );
}
