import { useAnswer } from '../data/answer';
import { SectorDocument, type SectorQuery } from '../data/documents';
import { useLanguage } from '../language/language';
import { AgreementRow } from '../parts/agreement-row';
import { SectorLink } from '../parts/links';
import { Names } from '../parts/names';
import { Related } from '../parts/related';
import { DocumentRow } from '../parts/rows';
import { Shares } from '../parts/shares';
import { Answered, Missing } from '../parts/states';
import { useTitle } from '../parts/title';
import { FEW } from './country';

type Sector = NonNullable<SectorQuery['sector']>;

/** A sector, or a group of them: its agreements, and whose they are. */
export function SectorPage({ code }: { code: string }) {
  const answer = useAnswer(SectorDocument, { code, ...FEW });
  useTitle(answer.data?.sector?.name);
  return <Answered answer={answer} lines={5} whole>{({ sector }) => sector ? <Found sector={sector} /> : <Missing />}</Answered>;
}

function Found({ sector }: { sector: Sector }) {
  const { code: reading, say, to } = useLanguage();
  const { code, name, parent, children, countries, agreements, documents, names } = sector;
  return (
    <article>
      <header class="page-head">
        <p class="kind">{say.kinds.Sector}{parent && <> · {say.sector.outer}: <SectorLink sector={parent} /></>}</p>
        <h1>{name}</h1>
      </header>
      <div class="page">
        <div class="page-main">
          {children.length > 0 && (
            <section>
              <h2>{say.sector.inner}</h2>
              <p class="tag-list">{children.map((child) => <SectorLink key={child.code} sector={child} />)}</p>
            </section>
          )}
          <Related title={say.rooms.agreements} total={agreements.totalCount} shown={agreements.nodes.length} all={to('agreements', undefined, { sector: code })}>
            <ol class="agreements">{agreements.nodes.map((agreement) => <AgreementRow key={agreement.id} agreement={agreement} />)}</ol>
          </Related>
          <Related title={say.rooms.documents} total={documents.totalCount} shown={documents.nodes.length} all={to('documents', undefined, { sector: code })}>
            <ul class="rows">{documents.nodes.map((document) => <DocumentRow key={document.id} document={document} />)}</ul>
          </Related>
        </div>
        <aside class="page-side">
          <Shares title={say.rooms.countries} shares={countries.filter((each) => each.agreements > 0).map(({ country, agreements: count }) => ({
            key: country.code, label: country.name, count, href: to('agreements', undefined, { party: country.code, sector: code }),
          }))} />
          <Names title={say.country.names} names={names.filter(({ language }) => language.toLowerCase() !== reading)} />
        </aside>
      </div>
    </article>
  );
}
