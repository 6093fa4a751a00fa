import { useMemo } from 'preact/hooks';
import { useStore } from '../data/store';
import { theme } from '../theme';

export interface Colours {
  ink: string;
  soft: string;
  line: string;
  surface: string;
  accent: string;
  /** Each apart from those beside it for colour-blind eyes too. */
  groups: string[];
}

/** So many groups of sectors have a colour of their own. */
const GROUPS = 9;

function read(): Colours {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: colour('ink'),
    soft: colour('soft'),
    line: colour('line'),
    surface: colour('surface'),
    accent: colour('accent'),
    groups: Array.from({ length: GROUPS }, (_, group) => colour(`group-${group + 1}`)),
  };
}

/** The theme's colours, which a canvas has to be told. */
export function useColours(): Colours {
  const now = useStore(theme);
  return useMemo(read, [now]);
}
