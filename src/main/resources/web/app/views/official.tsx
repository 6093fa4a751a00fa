import { useAnswer } from '../data/answer';
import { OfficialDocument, type OfficialQuery } from '../data/documents';
import { useLanguage } from '../language/language';
import { AgreementRow } from '../parts/agreement-row';
import { CountryLink, OrganisationLink } from '../parts/links';
import { Names } from '../parts/names';
import { place, Quotation } from '../parts/quotation';
import { Related } from '../parts/related';
import { DocumentRow } from '../parts/rows';
import { Answered, Missing } from '../parts/states';
import { useTitle } from '../parts/title';
import { FEW } from './country';

type Official = NonNullable<OfficialQuery['official']>;

/** An official: the offices that the texts tell, what was signed, and where it is written. */
export function OfficialPage({ id }: { id: string }) {
  const answer = useAnswer(OfficialDocument, { id, ...FEW });
  useTitle(answer.data?.official?.name);
  return <Answered answer={answer} lines={5} whole>{({ official }) => official ? <Found official={official} /> : <Missing />}</Answered>;
}

function Found({ official }: { official: Official }) {
  const { code: reading, say, to } = useLanguage();
  const isOther = ({ language }: { language: string }) => language.toLowerCase() !== reading;
  const { id, name, names, country, organisation, positions, agreements, documents } = official;
  return (
    <article>
      <header class="page-head">
        <p class="kind">
          {say.kinds.Official}
          {country && <> · <CountryLink country={country} /></>}
          {organisation && <> · <OrganisationLink organisation={organisation} /></>}
        </p>
        <h1>{name}</h1>
      </header>
      <div class="page">
        <div class="page-main">
          {positions.length > 0 && (
            <section>
              <h2>{say.official.positions}</h2>
              <ol class="offices">{positions.map((position) => <Office key={`${position.role} ${position.title}`} position={position} />)}</ol>
            </section>
          )}
          <Related title={say.rooms.agreements} total={agreements.totalCount} shown={agreements.nodes.length} all={to('agreements', undefined, { signatory: id })}>
            <ol class="agreements">{agreements.nodes.map((agreement) => <AgreementRow key={agreement.id} agreement={agreement} />)}</ol>
          </Related>
          <Related title={say.rooms.documents} total={documents.totalCount} shown={documents.nodes.length}>
            <ul class="rows">{documents.nodes.map((document) => <DocumentRow key={document.id} document={document} />)}</ul>
          </Related>
        </div>
        <aside class="page-side"><Names title={say.country.names} names={names.filter(isOther)} /></aside>
      </div>
    </article>
  );
}

/** An office, when the texts speak of it, and the sentences that do. */
function Office({ position: { role, title, firstSeen, lastSeen, citations } }: { position: Official['positions'][number] }) {
  const { say, write } = useLanguage();
  return (
    <li>
      <h3>
        {role === 'OTHER' ? title : say.roles[role]}{' '}
        <span class="soft">
          {[...(role === 'OTHER' ? [] : [title]), ...(firstSeen && lastSeen ? [say.official.seen(write.date(firstSeen), write.date(lastSeen))] : [])].join(' · ')}
        </span>
      </h3>
      {citations.slice(0, 1).map((citation) => <Quotation key={place(citation)} citation={citation} />)}
      {citations.length > 1 && (
        <details>
          <summary>{say.document.more(citations.length - 1)}</summary>
          {citations.slice(1).map((citation) => <Quotation key={`${citation.document.id} ${place(citation)}`} citation={citation} />)}
        </details>
      )}
    </li>
  );
}
