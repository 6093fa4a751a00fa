import { interval } from '../charts/periods';
import { useAnswer } from '../data/answer';
import { OverviewDocument, type OverviewQuery } from '../data/documents';
import { useLanguage } from '../language/language';
import { Status } from '../parts/agreement-row';
import { Answered } from '../parts/states';
import { useTitle } from '../parts/title';
import '../styles/overview.css';
import { OverviewCharts } from './overview-charts';

/** What there is, how it came over time, who deals with whom in what, and what is new. */
export function Overview() {
  const { say } = useLanguage();
  useTitle('Entente');
  return (
    <div class="overview">
      <h1>{say.tagline}</h1>
      <Answered answer={useAnswer(OverviewDocument, {})} lines={3}>
        {(data) => (
          <>
            <Totals data={data} />
            {data.agreements.totalCount === 0 ? <Nothing /> : (
              <>
                <OverviewCharts steps={interval(years(data))} />
                <Latest data={data} />
              </>
            )}
          </>
        )}
      </Answered>
    </div>
  );
}

function years({ agreements, oldest }: OverviewQuery): number {
  const [first, last] = [oldest.nodes[0]?.date?.year, agreements.nodes[0]?.date?.year];
  return first === undefined || last === undefined ? 1 : last - first + 1;
}

function Totals({ data: { agreements, countries, officials, documents } }: { data: OverviewQuery }) {
  const { say, to } = useLanguage();
  return (
    <ul class="totals">
      <Total href={to('agreements')} words={say.counts.agreements(agreements.totalCount)} />
      <Total href={to('countries')} words={say.counts.countries(countries.totalCount)} />
      <Total href={to('officials')} words={say.counts.officials(officials.totalCount)} />
      <Total href={to('documents')} words={say.counts.documents(documents.totalCount)} />
    </ul>
  );
}

/** The number large, what it counts beside it; read as the one phrase that they are. */
function Total({ href, words }: { href: string; words: string }) {
  const [, number = '', rest = ''] = /^([\d\s.,]*\d)\s*(.*)$/u.exec(words) ?? [undefined, '', words];
  return <li><a href={href}><strong>{number}</strong> {rest}</a></li>;
}

function Latest({ data: { agreements } }: { data: OverviewQuery }) {
  const { say, write, to } = useLanguage();
  return (
    <section class="panel latest" aria-labelledby="latest">
      <div class="head">
        <h2 id="latest">{say.charts.latest}</h2>
        <a href={to('agreements')}>{say.charts.all}</a>
      </div>
      <ol>
        {agreements.nodes.map(({ id, title, status, date, parties }) => (
          <li key={id}>
            <span class="when">{date ? <time dateTime={date.value}>{write.day(date)}</time> : say.undated}</span>
            <a href={to('agreements', id)}>{title}</a>
            <span class="who">{parties.map(({ name }) => name).join(' · ')}</span>
            <Status status={status} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Nothing() {
  const { say } = useLanguage();
  return (
    <section class="state">
      <h2>{say.charts.none.title}</h2>
      <p>{say.charts.none.advice}</p>
    </section>
  );
}
