import type { AgreementRowFragment } from '../data/documents';
import { useLanguage } from '../language/language';
import { CountryLink, OrganisationLink, SectorLink } from './links';

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
          {parties.map((party) => <CountryLink key={party.code} country={party} />)}
          {organisations.map((organisation) => <OrganisationLink key={organisation.code} organisation={organisation} />)}
        </p>
        <p class="tags">
          <span class="type">{say.types[type]}</span>
          {sectors.map((sector) => <SectorLink key={sector.code} sector={sector} />)}
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
