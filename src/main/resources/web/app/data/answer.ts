import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../language/language';
import { ask } from './ask';
import { news, reached } from './connection';
import { Failure } from './failure';
import { useStore } from './store';
import type { TypedDocument } from './typed-document';

export interface Answer<Data> {
  /** The last answer to these or, while others are asked for, to the variables before. */
  data?: Data;
  failure?: Failure;
  /** Whether an answer is under way. */
  busy: boolean;
  again(): void;
  /** What was asked, for who wants to ask it otherwise. */
  asked: Asked;
}

export interface Asked {
  name: string;
  text: string;
  variables: unknown;
}

interface Kept {
  name: string;
  key: string;
  data: unknown;
}

/** So many answers are shown at once when one comes back to them. */
const MOST_KEPT = 60;
const kept = new Map<string, unknown>();

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) {
    kept.delete(oldest);
  }
}

/**
 * Asks the service, and again when the variables, the language or the service's data change, or the connection is back.
 * Nothing is asked while the variables are undefined.
 */
export function useAnswer<Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables | undefined): Answer<Data> {
  const { code } = useLanguage();
  const last = useStore(news);
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState<Kept>();
  const [failed, setFailed] = useState<{ key: string; failure: Failure }>();
  const key = JSON.stringify([document.hash, code, variables]);

  useEffect(() => {
    if (variables === undefined) {
      return undefined;
    }
    const over = new AbortController();
    ask(document, variables, code, over.signal).then((data) => {
      keep(key, data);
      setFailed(undefined);
      setShown({ name: document.name, key, data });
      reached(true);
    }, (error: unknown) => {
      if (!over.signal.aborted) {
        const failure = error instanceof Failure ? error : new Failure('broken', String(error));
        reached(failure.reason !== 'offline');
        setFailed({ key, failure });
      }
    });
    return () => over.abort();
  }, [key, attempt, last]);

  const fresh = shown?.key === key ? shown.data : kept.get(key);
  const failure = failed?.key === key ? failed.failure : undefined;
  const data = fresh ?? (shown?.name === document.name ? shown.data : undefined);
  return {
    ...(data !== undefined && { data: data as Data }),
    ...(failure && { failure }),
    busy: variables !== undefined && fresh === undefined && !failure,
    again: () => {
      setFailed(undefined);
      setAttempt(attempt + 1);
    },
    asked: { name: document.name, text: document.text, variables },
  };
}
