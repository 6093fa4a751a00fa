import type { AgreementRowFragment } from '../data/documents';
import { useLanguage } from '../language/language';

/** An agreement in a list. */
export function AgreementRow({ agreement }: { agreement: AgreementRowFragment }) {
  const { say, write, to } = useLanguage();
  const { id, title, type, status, date, parties, organisations, sectors } = agreement;
  return (
    <li class="agreement">
      <span class="when">{date ? <time dateTime={date.value}>{write.day(date)}</time> : say.undated}</span>
      <div class="what">
        <a class="title" href={to('agreements', id)}>{title}</a>
        <p class="parties">
          {parties.map((party) => (
            <a key={party.code} href={to('countries', party.code)}><span aria-hidden="true">{party.flag}</span> {party.name}</a>
          ))}
          {organisations.map(({ code, name }) => <span key={code}>{name}</span>)}
        </p>
        <p class="tags">
          <span class="type">{say.types[type]}</span>
          {sectors.map(({ code, name }) => <a key={code} href={to('sectors', code)}>{name}</a>)}
        </p>
      </div>
      <Status status={status} />
    </li>
  );
}

/** How far an agreement has come. */
export function Status({ status }: { status: AgreementRowFragment['status'] }) {
  const { say } = useLanguage();
  return <span class={`status ${status.toLowerCase()}`}>{say.statuses[status]}</span>;
}
