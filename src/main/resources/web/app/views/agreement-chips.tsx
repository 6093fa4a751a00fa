import { useAnswer } from '../data/answer';
import { AgreementChoicesDocument } from '../data/documents';
import { useLanguage } from '../language/language';
import { Chip, SignatoryChip } from '../parts/chips';
import type { Wishes } from './agreement-wishes';

/** What a list of agreements is narrowed to, each a click from being taken back. */
export function AgreementChips({ wished, without }: { wished: Wishes; without: (change: Partial<Wishes>) => string }) {
  const { say, write } = useLanguage();
  const { data } = useAnswer(AgreementChoicesDocument, {});
  const country = (code: string) => data?.agreementCounts.find((each) => each.country?.code === code)?.country?.name ?? code;
  const sector = (code: string) => data?.sectors.find((each) => each.code === code)?.name ?? code;
  const organisation = (code: string) => data?.organisations.find((each) => each.code === code)?.name ?? code;
  const all = (name: 'party' | 'sector' | 'type' | 'status', label: (value: string) => string) => wished[name].map((value) => (
    <Chip key={`${name} ${value}`} label={label(value)} href={without({ [name]: wished[name].filter((each) => each !== value) })} />
  ));
  return (
    <div class="chips">
      {all('party', country)}
      {all('sector', sector)}
      {all('type', (type) => say.types[type as keyof typeof say.types])}
      {all('status', (status) => say.statuses[status as keyof typeof say.statuses])}
      {wished.organisation && <Chip label={organisation(wished.organisation)} href={without({ organisation: '' })} />}
      {wished.signatory && <SignatoryChip id={wished.signatory} href={without({ signatory: '' })} />}
      {wished.from && <Chip label={`${say.filters.from}: ${write.date(wished.from)}`} href={without({ from: '' })} />}
      {wished.to && <Chip label={`${say.filters.to}: ${write.date(wished.to)}`} href={without({ to: '' })} />}
      {wished.q && <Chip label={`“${wished.q}”`} href={without({ q: '' })} />}
    </div>
  );
}
