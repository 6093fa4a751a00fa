import { useMemo } from 'preact/hooks';
import type { OverviewChartsQuery, SeriesInterval } from '../data/documents';
import { useLanguage } from '../language/language';
import { go } from '../router';
import { Chart, frame } from './chart';
import { useColours, type Colours } from './colours';
import { Figure } from './figure';
import { end, naming } from './periods';

interface Series {
  code: string;
  name: string;
  colour: string;
  values: number[];
  total: number;
}

/** Agreements in each interval, stacked by group of sectors. */
export function OverTime({ data, steps }: { data: OverviewChartsQuery; steps: SeriesInterval }) {
  const language = useLanguage();
  const { say, write, to } = language;
  const colours = useColours();
  const times = useMemo(() => [...new Set(data.agreementSeries.map(({ time }) => time))], [data]);
  const stack = useMemo(() => series(data, times, colours), [data, times, colours]);
  const name = useMemo(() => naming(language, steps), [language, steps]);
  const option = useMemo(() => bars(stack, times.map(name), colours), [stack, times, name, colours]);
  const [first] = [...stack].sort((one, other) => other.total - one.total);
  if (!first) {
    return null;
  }
  const most = Math.max(...first.values);
  const finding = say.charts.over.finding(first.name, write.number(first.total), write.number(most),
    name(times[first.values.indexOf(most)] ?? ''));
  const address = (code: string, start: string) => to('agreements', undefined, { sector: code, from: start, to: end(start, steps) });
  return (
    <Figure name="over" title={say.charts.over.title} finding={finding} note={say.charts.over.note}
      drawing={(failed) => (
        <Chart label={`${say.charts.over.title}. ${finding}`} option={option} failed={failed}
          pick={({ seriesId, dataIndex }) => go(address(seriesId ?? '', times[dataIndex] ?? ''))} />
      )}
      table={() => (
        <table class="numbers">
          <thead>
            <tr><th scope="col">{say.charts.over.when}</th>{stack.map(({ code, name: group }) => <th key={code} scope="col">{group}</th>)}</tr>
          </thead>
          <tbody>
            {times.map((time, index) => (
              <tr key={time}>
                <th scope="row">{name(time)}</th>
                {stack.map(({ code, values }) => (
                  <td key={code}>{values[index] ? <a href={address(code, time)}>{write.number(values[index])}</a> : 0}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )} />
  );
}

function series({ agreementSeries, sectors }: OverviewChartsQuery, times: string[], { groups, soft }: Colours): Series[] {
  return sectors.flatMap(({ code, name }, place) => {
    const at = new Map(agreementSeries.filter(({ key }) => key === code).map(({ time, value }) => [time, value]));
    const values = times.map((time) => at.get(time) ?? 0);
    const total = values.reduce((sum, value) => sum + value, 0);
    // a colour stays its group's, whichever others there are
    return total === 0 ? [] : [{ code, name, colour: groups[place] ?? soft, values, total }];
  });
}

function bars(stack: Series[], times: string[], colours: Colours) {
  const words = { color: colours.soft };
  const common = frame(colours);
  return {
    ...common,
    tooltip: { ...common['tooltip'] as object, trigger: 'axis', axisPointer: { type: 'shadow' }, order: 'seriesDesc' },
    legend: { bottom: 0, type: 'scroll', icon: 'roundRect', itemWidth: 12, itemHeight: 12, textStyle: { color: colours.ink } },
    grid: { left: 8, right: 8, top: 16, bottom: 40, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category', data: times, axisLabel: { ...words, hideOverlap: true }, axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
    },
    yAxis: { type: 'value', minInterval: 1, axisLabel: words, splitLine: { lineStyle: { color: colours.line } } },
    series: stack.map(({ code, name, colour, values }) => ({
      type: 'bar', id: code, name, stack: 'all', barMaxWidth: 44, cursor: 'pointer', emphasis: { focus: 'series' },
      // a gap tells neighbours apart where colours do not
      itemStyle: { color: colour, borderColor: colours.surface, borderWidth: 1 },
      data: values.map((value) => value === 0 ? '-' : value),
    })),
  };
}
