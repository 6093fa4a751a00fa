import { useAnswer } from '../data/answer';
import { SectorsDocument, type SectorsQuery } from '../data/documents';
import { useLanguage } from '../language/language';
import { Answered } from '../parts/states';
import { useTitle } from '../parts/title';

type Sector = SectorsQuery['sectors'][number];

/** All sectors in their groups, with how many agreements each has. */
export function Sectors() {
  const { say } = useLanguage();
  useTitle(say.rooms.sectors);
  return (
    <section>
      <h1>{say.rooms.sectors}</h1>
      <Answered answer={useAnswer(SectorsDocument, {})} lines={6}>
        {({ sectors, agreementCounts }) => {
          const counts = new Map(agreementCounts.map(({ sector, count }) => [sector?.code ?? '', count]));
          return (
            <div class="groups">
              {sectors.filter(({ parent }) => !parent).map((group) => (
                <Group key={group.code} group={group} counts={counts}
                  sectors={sectors.filter(({ parent }) => parent?.code === group.code)} />
              ))}
            </div>
          );
        }}
      </Answered>
    </section>
  );
}

function Group({ group, sectors, counts }: { group: Sector; sectors: Sector[]; counts: Map<string, number> }) {
  const { write, to } = useLanguage();
  return (
    <section class="group">
      <h2><a href={to('sectors', group.code)}>{group.name}</a></h2>
      <ul>
        {sectors.map(({ code, name }) => (
          <li key={code}><a href={to('sectors', code)}>{name}</a><span class="count">{write.number(counts.get(code) ?? 0)}</span></li>
        ))}
      </ul>
    </section>
  );
}
