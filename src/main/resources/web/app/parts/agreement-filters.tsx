import { useAnswer } from '../data/answer';
import { AgreementChoicesDocument, type AgreementChoicesQuery } from '../data/documents';
import { useLanguage, type Language } from '../language/language';
import type { Wishes } from '../views/agreement-wishes';
import { Facet, type Option } from './facet';

const WIDE = '(min-width: 60rem)';

/** What a list of agreements can be narrowed by. Every change is a new address. */
export function AgreementFilters({ wished, wish, none }: {
  wished: Wishes;
  wish: (change: Partial<Wishes>) => void;
  none: string;
}) {
  const language = useLanguage();
  const { say, write } = language;
  const { data } = useAnswer(AgreementChoicesDocument, {});
  const words = (event: SubmitEvent) => {
    event.preventDefault();
    wish({ q: String(new FormData(event.currentTarget as HTMLFormElement).get('q') ?? '').trim() });
  };
  const changed = Object.entries(wished).filter(([name, value]) => name !== 'order' && value.length > 0).length;
  return (
    <details class="filters" open={matchMedia(WIDE).matches}>
      <summary>{say.filters.label}{changed > 0 && <span class="badge">{write.number(changed)}</span>}</summary>
      <form onSubmit={words}>
        <label class="field">
          <span>{say.filters.words}</span>
          <input type="search" name="q" key={wished.q} defaultValue={wished.q} onChange={({ currentTarget }) => wish({ q: currentTarget.value.trim() })} />
        </label>
        <div class="dates">
          <Day label={say.filters.from} value={wished.from} set={(from) => wish({ from })} />
          <Day label={say.filters.to} value={wished.to} set={(to) => wish({ to })} />
        </div>
        <Facet label={say.filters.parties} options={parties(data, language)} chosen={wished.party} choose={(party) => wish({ party })} />
        <Facet label={say.filters.sectors} options={sectors(data)} chosen={wished.sector} choose={(sector) => wish({ sector })} />
        <Facet label={say.filters.types} options={named(say.types)} chosen={wished.type} choose={(type) => wish({ type })} />
        <Facet label={say.filters.statuses} options={named(say.statuses)} chosen={wished.status} choose={(status) => wish({ status })} />
        {changed > 0 && <a class="clear" href={none}>{say.filters.clear}</a>}
      </form>
    </details>
  );
}

function Day({ label, value, set }: { label: string; value: string; set: (value: string) => void }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input type="date" value={value} onChange={({ currentTarget }) => set(currentTarget.value)} />
    </label>
  );
}

function parties(data: AgreementChoicesQuery | undefined, { write }: Language): Option[] {
  return (data?.agreementCounts ?? []).flatMap(({ country, count }) => country ? [{ value: country.code, label: country.name, count }] : [])
    .sort((one, other) => write.compare(one.label, other.label));
}

function sectors(data: AgreementChoicesQuery | undefined): Option[] {
  return (data?.sectors ?? []).map(({ code, name, parent }) => ({ value: code, label: name, inner: parent !== null && parent !== undefined }));
}

function named(names: Language['say']['types'] | Language['say']['statuses']): Option[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}
