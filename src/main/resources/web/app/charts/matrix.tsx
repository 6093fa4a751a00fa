import { useId, useState } from 'preact/hooks';
import type { OverviewChartsQuery } from '../data/documents';
import { useLanguage } from '../language/language';

/** So many countries before one asks for all. */
const FIRST = 12;
const SHADES = 5;

/** Countries by groups of sectors, the more agreements the darker. It is a table: to be read, heard and walked as one. */
export function Matrix({ data }: { data: OverviewChartsQuery }) {
  const { say, write, to } = useLanguage();
  const heading = useId();
  const [all, setAll] = useState(false);
  const counts = new Map(data.matrix.map(({ country, sectorGroup, count }) => [`${country?.code} ${sectorGroup?.code}`, count]));
  const groups = data.sectors.filter(({ code }) => data.matrix.some(({ sectorGroup }) => sectorGroup?.code === code));
  const most = data.matrix.reduce((top, next) => next.count > top.count ? next : top, data.matrix[0] ?? { count: 0 });
  const name = data.totals.find(({ country }) => country?.code === most.country?.code)?.country?.name;
  if (!name || !most.sectorGroup) {
    return null;
  }
  const countries = [...data.totals].sort((one, other) => other.count - one.count);
  const shown = all ? countries : countries.slice(0, FIRST);
  const more = countries.length - FIRST;
  return (
    <section class="panel countries" aria-labelledby={heading}>
      <div class="head"><h2 id={heading}>{say.charts.matrix.title}</h2></div>
      <p class="finding">{say.charts.matrix.finding(name, most.sectorGroup.name, write.number(most.count))}</p>
      <div class="scrolls" role="group" tabIndex={0} aria-labelledby={heading}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{say.charts.matrix.country}</th>
              {groups.map((group) => <th key={group.code} scope="col"><a href={to('sectors', group.code)}>{group.name}</a></th>)}
              <th scope="col">{say.charts.matrix.all}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ country, count }) => country && (
              <tr key={country.code}>
                <th scope="row"><a href={to('countries', country.code)}>{country.name}</a></th>
                {groups.map(({ code }) => (
                  <Cell key={code} count={counts.get(`${country.code} ${code}`) ?? 0} most={most.count}
                    href={to('agreements', undefined, { party: country.code, sector: code })} />
                ))}
                <td class="sum"><a href={to('agreements', undefined, { party: country.code })}>{write.number(count)}</a></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <button class="small" type="button" onClick={() => setAll(!all)}>
          {all ? say.charts.matrix.fewer : say.charts.matrix.more(write.number(more))}
        </button>
      )}
    </section>
  );
}

function Cell({ count, most, href }: { count: number; most: number; href: string }) {
  const { write } = useLanguage();
  return count === 0 ? <td class="none">0</td>
    : <td class={`shade-${Math.ceil(SHADES * count / most)}`}><a href={href}>{write.number(count)}</a></td>;
}
