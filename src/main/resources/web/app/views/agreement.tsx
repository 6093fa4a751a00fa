import { useAnswer } from '../data/answer';
import { AgreementDocument, type AgreementQuery, type QuotationFragment } from '../data/documents';
import { useLanguage } from '../language/language';
import { Status } from '../parts/agreement-row';
import { CountryLink, OrganisationLink, SectorLink } from '../parts/links';
import { Names } from '../parts/names';
import { office } from '../parts/office';
import { place, Quotation } from '../parts/quotation';
import { Answered, Missing } from '../parts/states';
import { useTitle } from '../parts/title';
import { Timeline } from '../parts/timeline';

type Agreement = NonNullable<AgreementQuery['agreement']>;

/** An agreement: between whom, how it came about, what it says, and where that is written. */
export function AgreementPage({ id }: { id: string }) {
  const answer = useAnswer(AgreementDocument, { id });
  useTitle(answer.data?.agreement?.title);
  return (
    <Answered answer={answer} lines={5} whole>
      {({ agreement }) => agreement ? <Found agreement={agreement} /> : <Missing />}
    </Answered>
  );
}

function Found({ agreement }: { agreement: Agreement }) {
  const { say, write } = useLanguage();
  const { title, type, status, date, stages, titles } = agreement;
  return (
    <article>
      <header class="page-head">
        <p class="kind">{say.types[type]} · {date ? <time dateTime={date.value}>{write.day(date)}</time> : say.undated}</p>
        <h1>{title}</h1>
        <Status status={status} />
      </header>
      <div class="page">
        <div class="page-main">
          <section>
            <h2>{say.agreement.stages}</h2>
            <Timeline stages={stages} />
          </section>
          <Provisions agreement={agreement} />
          <Mentions agreement={agreement} />
        </div>
        <aside class="page-side">
          <Facts agreement={agreement} />
          <Names title={say.agreement.titles} names={titles} />
        </aside>
      </div>
    </article>
  );
}

function Facts({ agreement: { parties, organisations, signatories, sectors, place: where } }: { agreement: Agreement }) {
  const { say, to } = useLanguage();
  return (
    <dl class="facts">
      <dt>{say.agreement.parties}</dt>
      <dd>
        <ul>
          {parties.map((party) => <li key={party.code}><CountryLink country={party} /></li>)}
          {organisations.map((organisation) => <li key={organisation.code}><OrganisationLink organisation={organisation} /></li>)}
        </ul>
      </dd>
      {signatories.length > 0 && (
        <>
          <dt>{say.agreement.signatories}</dt>
          <dd>
            <ul>
              {signatories.map((official) => (
                <li key={official.id}>
                  <a href={to('officials', official.id)}>{official.name}</a>
                  <span class="soft">{office(say, official)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {where && <><dt>{say.agreement.place}</dt><dd>{where}</dd></>}
      {sectors.length > 0 && (
        <>
          <dt>{say.agreement.sectors}</dt>
          <dd class="tag-list">{sectors.map((sector) => <SectorLink key={sector.code} sector={sector} />)}</dd>
        </>
      )}
    </dl>
  );
}

function Provisions({ agreement: { provisions } }: { agreement: Agreement }) {
  const { say } = useLanguage();
  return (
    <section>
      <h2>{say.agreement.provisions}</h2>
      {provisions.length === 0 && <p class="soft">{say.agreement.noProvisions}</p>}
      <ol class="provisions">
        {provisions.map(({ sectors, citation }) => (
          <li key={key(citation)}>
            <Quotation citation={citation}>
              <p class="tag-list">{sectors.map((sector) => <SectorLink key={sector.code} sector={sector} />)}</p>
            </Quotation>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is said of it besides. */
function Mentions({ agreement: { citations, stages, provisions } }: { agreement: Agreement }) {
  const { say, write } = useLanguage();
  const shown = new Set([...stages.flatMap((stage) => stage.citations), ...provisions.map(({ citation }) => citation)].map(key));
  const others = citations.filter((citation) => !shown.has(key(citation)));
  if (others.length === 0) {
    return null;
  }
  return (
    <details class="mentions">
      <summary>{say.agreement.mentions}<span class="badge">{write.number(others.length)}</span></summary>
      {others.map((citation) => <Quotation key={key(citation)} citation={citation} />)}
    </details>
  );
}

function key(citation: QuotationFragment): string {
  return `${citation.document.id} ${place(citation)}`;
}
