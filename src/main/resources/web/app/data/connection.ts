import { store } from './store';

/** Whether the service can be reached, as far as is known. */
export const connected = store(navigator.onLine);
/** Grows whenever what is shown may be old: the data have changed, or the connection is back. */
export const news = store(0);

export function haveNews(): void {
  news.set(news.get() + 1);
}

/** To be told of every request, whether it reached the service. */
export function reached(is: boolean): void {
  const back = is && !connected.get();
  connected.set(is);
  if (back) {
    haveNews();
  }
}

addEventListener('offline', () => reached(false));
addEventListener('online', () => reached(true));
