import type { ECElementEvent, EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../language/language';
import type { Colours } from './colours';

/** What is drawn of all charts alike. */
export function frame(colours: Colours): EChartsCoreOption {
  return {
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 400,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colours.ink },
    tooltip: {
      // HTML would need styles that the policy of the page forbids
      renderMode: 'richText',
      confine: true,
      backgroundColor: colours.surface,
      borderColor: colours.line,
      textStyle: { color: colours.ink, fontSize: 13 },
    },
  };
}

/** A drawing, and for who does not see it what it shows. */
export function Chart({ label, option, pick, tall = false, failed }: {
  label: string;
  option: EChartsCoreOption;
  /** Told what was clicked. */
  pick: (event: ECElementEvent) => void;
  tall?: boolean;
  /** Told when there can be no drawing. */
  failed: () => void;
}) {
  const { say } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const picked = useRef(pick);
  picked.current = pick;
  const [chart, setChart] = useState<EChartsType>();

  useEffect(() => {
    let drawn: EChartsType | undefined;
    let over = false;
    const size = new ResizeObserver(() => drawn?.resize());
    import('./engine').then(({ init }) => {
      if (!over && place.current) {
        drawn = init(place.current, null, { renderer: 'canvas' });
        drawn.on('click', (event) => picked.current(event));
        size.observe(place.current);
        setChart(drawn);
      }
    }, failed);
    return () => {
      over = true;
      size.disconnect();
      drawn?.dispose();
    };
  }, []);
  useEffect(() => chart?.setOption(option, { notMerge: true }), [chart, option]);

  return (
    <div class={tall ? 'drawing tall' : 'drawing'} role="img" aria-label={label} aria-busy={chart === undefined}>
      <div class="canvas" ref={place} />
      {chart === undefined && <p class="drawing-note">{say.loading}</p>}
    </div>
  );
}
