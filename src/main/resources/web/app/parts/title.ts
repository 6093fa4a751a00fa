import { useEffect } from 'preact/hooks';
import { store } from '../data/store';

/** What a screen reader is told without being asked. */
export const announced = store('');

/** Names the view in the browser's tab and history; undefined while its name is not known. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) {
      document.title = title === 'Entente' ? title : `${title} · Entente`;
      announced.set(title);
    }
  }, [title]);
}
