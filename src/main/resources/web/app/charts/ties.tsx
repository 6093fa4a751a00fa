import type { ECElementEvent } from 'echarts/core';
import { useMemo } from 'preact/hooks';
import type { OverviewChartsQuery } from '../data/documents';
import { useLanguage } from '../language/language';
import { go } from '../router';
import { Chart, frame } from './chart';
import { useColours, type Colours } from './colours';
import { Figure } from './figure';

/** Room around the circle for the name of a country; what is longer is cut. */
const NAME = { wide: 118, narrow: 84 };
const NARROW = '(max-width: 30rem)';

interface Country {
  code: string;
  name: string;
}

interface Tie {
  one: Country;
  other: Country;
  agreements: number;
}

/** Who has agreements with whom: countries around a circle, the more they share the wider the line between them. */
export function Ties({ data }: { data: OverviewChartsQuery }) {
  const { say, write, to } = useLanguage();
  const colours = useColours();
  const ties = useMemo(() => between(data), [data]);
  const option = useMemo(() => circle(data, ties, colours), [data, ties, colours]);
  const [closest] = ties;
  if (!closest) {
    return null;
  }
  const finding = say.charts.ties.finding(closest.one.name, closest.other.name, write.number(closest.agreements));
  const shared = ({ one, other }: Tie) => to('agreements', undefined, { party: [one.code, other.code] });
  const pick = ({ dataType, data: picked, dataIndex }: ECElementEvent) => {
    const tie = ties[dataIndex];
    if (dataType === 'edge' && tie) {
      go(shared(tie));
    } else if (dataType === 'node') {
      go(to('countries', (picked as { id: string }).id));
    }
  };
  const isPart = data.totals.length > data.ties.nodes.length;
  return (
    <Figure name="ties" title={say.charts.ties.title} finding={finding}
      note={isPart ? say.charts.ties.note(write.number(data.ties.nodes.length)) : undefined}
      drawing={(failed) => <Chart tall label={`${say.charts.ties.title}. ${finding}`} option={option} failed={failed} pick={pick} />}
      table={() => (
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{say.charts.ties.one}</th>
              <th scope="col">{say.charts.ties.other}</th>
              <th scope="col">{say.charts.ties.count}</th>
            </tr>
          </thead>
          <tbody>
            {ties.map((tie) => (
              <tr key={tie.one.code + tie.other.code}>
                <th scope="row"><a href={to('countries', tie.one.code)}>{tie.one.name}</a></th>
                <td class="word"><a href={to('countries', tie.other.code)}>{tie.other.name}</a></td>
                <td><a href={shared(tie)}>{write.number(tie.agreements)}</a></td>
              </tr>
            ))}
          </tbody>
        </table>
      )} />
  );
}

/** Each two of the countries once, the closest first. */
function between({ ties }: OverviewChartsQuery): Tie[] {
  const places = new Map(ties.nodes.map(({ code }, place) => [code, place]));
  return ties.nodes.flatMap((one, place) => one.partners.flatMap(({ country, agreements }) =>
    agreements > 0 && (places.get(country.code) ?? -1) > place ? [{ one, other: country, agreements }] : []))
    .sort((tie, next) => next.agreements - tie.agreements);
}

function circle({ ties: { nodes }, totals }: OverviewChartsQuery, ties: Tie[], colours: Colours) {
  const name = matchMedia(NARROW).matches ? NAME.narrow : NAME.wide;
  const counts = new Map(totals.map(({ country, count }) => [country?.code, count]));
  const most = Math.max(...counts.values());
  const closest = Math.max(...ties.map(({ agreements }) => agreements));
  return {
    ...frame(colours),
    series: [{
      type: 'graph',
      layout: 'circular',
      circular: { rotateLabel: true },
      left: name, right: name, top: name, bottom: name,
      label: { show: true, color: colours.ink, fontSize: 12, width: name - 14, overflow: 'truncate' },
      lineStyle: { color: colours.accent, curveness: 0.25 },
      itemStyle: { color: colours.accent, borderColor: colours.surface, borderWidth: 1 },
      emphasis: { focus: 'adjacency', lineStyle: { opacity: 0.9 } },
      data: nodes.map(({ code, name }) => ({
        id: code, name, value: counts.get(code) ?? 0,
        // the area of a circle is what is seen of a number
        symbolSize: 8 + 22 * Math.sqrt((counts.get(code) ?? 0) / most),
      })),
      links: ties.map(({ one, other, agreements }) => ({
        source: one.code, target: other.code, value: agreements,
        lineStyle: { width: 1 + 7 * agreements / closest, opacity: 0.25 + 0.5 * agreements / closest },
      })),
    }],
  };
}
