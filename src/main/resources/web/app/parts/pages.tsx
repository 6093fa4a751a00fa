import { useLanguage } from '../language/language';

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor?: string | null;
  endCursor?: string | null;
}

/** Where in a list the address is: behind a cursor, before one, or at the beginning. */
export function page(parameters: URLSearchParams, size: number) {
  const after = parameters.get('after');
  const before = parameters.get('before');
  return before ? { last: size, before } : after ? { first: size, after } : { first: size };
}

/** To the pages beside a page of a list. */
export function Pages({ info, to }: { info: PageInfo; to: (cursor: { after?: string; before?: string }) => string }) {
  const { say } = useLanguage();
  if (!info.hasNextPage && !info.hasPreviousPage) {
    return null;
  }
  return (
    <nav class="pages" aria-label={say.pages.label}>
      {info.hasPreviousPage && info.startCursor && <a rel="prev" href={to({ before: info.startCursor })}>← {say.pages.newer}</a>}
      {info.hasNextPage && info.endCursor && <a rel="next" href={to({ after: info.endCursor })}>{say.pages.older} →</a>}
    </nav>
  );
}
