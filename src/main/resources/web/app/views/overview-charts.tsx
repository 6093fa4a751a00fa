import { Matrix } from '../charts/matrix';
import { OverTime } from '../charts/over-time';
import { Ties } from '../charts/ties';
import { useAnswer } from '../data/answer';
import { OverviewChartsDocument, type SeriesInterval } from '../data/documents';
import { Answered } from '../parts/states';
import '../styles/charts.css';

/** The charts of the overview, which come after its numbers. */
export function OverviewCharts({ steps }: { steps: SeriesInterval }) {
  return (
    <Answered answer={useAnswer(OverviewChartsDocument, { interval: steps })} lines={6}>
      {(data) => (
        <div class="charts">
          <OverTime data={data} steps={steps} />
          <Ties data={data} />
          <Matrix data={data} />
        </div>
      )}
    </Answered>
  );
}
