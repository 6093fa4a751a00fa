import type { ComponentChildren } from 'preact';
import type { Answer } from '../data/answer';
import type { Failure } from '../data/failure';
import { useLanguage } from '../language/language';
import { ShowQuery } from './show-query';
import { useTitle } from './title';

/** What an answer holds, once it is there; before, that it is coming, or why not and what to do. */
export function Answered<Data>({ answer, lines = 6, whole = false, children }: {
  answer: Answer<Data>;
  /** About how tall what comes is. */
  lines?: number;
  /** Whether it is the whole view, which then needs a title where there is no answer. */
  whole?: boolean;
  children: (data: Data) => ComponentChildren;
}) {
  if (answer.failure) {
    return <Failed failure={answer.failure} again={answer.again} whole={whole} />;
  }
  if (answer.data === undefined) {
    return <Coming lines={lines} />;
  }
  return (
    <div class={answer.busy ? 'answered busy' : 'answered'} aria-busy={answer.busy}>
      {children(answer.data)}
      <ShowQuery asked={answer.asked} />
    </div>
  );
}

function Coming({ lines }: { lines: number }) {
  const { say } = useLanguage();
  return (
    <div class="coming" role="status" aria-label={say.loading}>
      {Array.from({ length: lines }, (_, line) => <div key={line} />)}
    </div>
  );
}

function Failed({ failure, again, whole }: { failure: Failure; again: () => void; whole: boolean }) {
  const { say } = useLanguage();
  const { title, advice } = say.failed[failure.reason];
  useTitle(whole ? title : undefined);
  const helps = failure.reason !== 'unknown-address' && failure.reason !== 'refused';
  return (
    <section class="state" role="alert">
      {whole ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p>{advice}</p>
      {helps && <button type="button" onClick={again}>{say.again}</button>}
    </section>
  );
}

export function Empty({ children }: { children?: ComponentChildren }) {
  const { say } = useLanguage();
  return (
    <section class="state">
      <h2>{say.empty.title}</h2>
      <p>{say.empty.advice}</p>
      {children}
    </section>
  );
}

/** An address that names nothing. */
export function Missing() {
  const { say, to } = useLanguage();
  useTitle(say.missing.title);
  return (
    <section class="state">
      <h1>{say.missing.title}</h1>
      <p>{say.missing.advice}</p>
      <a href={to('overview')}>{say.rooms.overview}</a>
    </section>
  );
}
