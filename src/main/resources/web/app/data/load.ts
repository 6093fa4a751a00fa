// The service may be loading texts while somebody looks: it is asked now and then how far it is.
import { ask } from './ask';
import { connected, haveNews, reached } from './connection';
import { LoadDocument, type LoadQuery } from './documents';
import { Failure } from './failure';
import { store } from './store';

const OFTEN = 2_000;
const SELDOM = 30_000;

/** What the service last said about its load. */
export const load = store<LoadQuery['load'] | undefined>(undefined);

async function look(): Promise<void> {
  try {
    const before = load.get()?.revision;
    const answer = await ask(LoadDocument, {}, 'en');
    load.set(answer.load);
    reached(true);
    if (before !== undefined && before !== answer.load.revision) {
      haveNews();
    }
  } catch (error) {
    reached(!(error instanceof Failure && error.reason === 'offline'));
  }
}

/** Looks from now on, often while there is something to wait for, and not where nobody sees it. */
export function watch(): void {
  let next = 0;
  const turn = async () => {
    clearTimeout(next);
    if (!document.hidden) {
      await look();
      const waiting = load.get()?.state === 'LOADING' || !connected.get();
      next = window.setTimeout(turn, waiting ? OFTEN : SELDOM);
    }
  };
  document.addEventListener('visibilitychange', turn);
  addEventListener('online', turn);
  // whoever found the service gone is told soon that it is back
  connected.subscribe(() => {
    if (!connected.get()) {
      void turn();
    }
  });
  void turn();
}
