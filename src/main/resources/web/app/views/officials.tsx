import type { Address } from '../address';
import { useAnswer } from '../data/answer';
import { AgreementChoicesDocument, OfficialsDocument, type Role } from '../data/documents';
import { useLanguage } from '../language/language';
import { Choice, Words } from '../parts/fields';
import { ListView } from '../parts/list-view';
import { page } from '../parts/pages';
import { OfficialRow } from '../parts/rows';
import { go } from '../router';

const SIZE = 60;

/** Officials, those who are written of most first. */
export function Officials({ at }: { at: Address }) {
  const { say, write, to } = useLanguage();
  const wished = {
    q: at.parameters.get('q')?.trim() ?? '',
    country: at.parameters.get('country') ?? '',
    role: Object.keys(say.roles).find((role) => role === at.parameters.get('role')) ?? '',
  };
  const { data } = useAnswer(AgreementChoicesDocument, {});
  const answer = useAnswer(OfficialsDocument, {
    filter: {
      ...(wished.q && { nameContains: wished.q }),
      ...(wished.country && { country: wished.country }),
      ...(wished.role && { role: wished.role as Role }),
    },
    order: { field: 'DOCUMENTS', direction: 'DESC' },
    ...page(at.parameters, SIZE),
  });
  const wish = (change: Partial<typeof wished>) => go(to('officials', undefined, { ...wished, ...change }));
  const countries = (data?.agreementCounts ?? []).flatMap(({ country }) => country ? [{ value: country.code, label: country.name }] : [])
    .sort((one, other) => write.compare(one.label, other.label));
  const roles = Object.entries(say.roles).map(([value, label]) => ({ value, label }));
  return (
    <ListView title={say.rooms.officials} answer={answer} list={({ officials }) => officials} count={say.counts.officials}
      to={(cursor) => to('officials', undefined, { ...wished, ...cursor })}
      filters={(
        <>
          <Words label={say.nameContains} value={wished.q} set={(q) => wish({ q })} />
          <Choice label={say.kinds.Country} value={wished.country} options={countries} set={(country) => wish({ country })} />
          <Choice label={say.official.role} value={wished.role} options={roles} set={(role) => wish({ role })} />
        </>
      )}>
      {(officials) => <ul class="rows three">{officials.map((official) => <OfficialRow key={official.id} official={official} />)}</ul>}
    </ListView>
  );
}
