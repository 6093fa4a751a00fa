import { store } from './data/store';

export type Theme = 'light' | 'dark';

const KEPT = 'entente.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

function chosen(): Theme | undefined {
  try {
    const theme = localStorage.getItem(KEPT);
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  } catch {
    // nothing may be kept here
    return undefined;
  }
}

const current = (): Theme => chosen() ?? (dark.matches ? 'dark' : 'light');

/** The system's until one is chosen. */
export const theme = store<Theme>(current());

function show(): void {
  theme.set(current());
  document.documentElement.dataset['theme'] = theme.get();
}

export function choose(next: Theme): void {
  try {
    localStorage.setItem(KEPT, next);
  } catch {
    // it holds as long as the page is open
  }
  theme.set(next);
  document.documentElement.dataset['theme'] = next;
}

dark.addEventListener('change', show);
addEventListener('storage', show);
show();
