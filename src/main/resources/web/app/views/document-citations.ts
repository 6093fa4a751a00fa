import { useEffect, useState } from 'preact/hooks';
import { useAnswer, type Answer } from '../data/answer';
import { DocumentCitationsDocument, type DocumentCitationsQuery } from '../data/documents';

type Citations = NonNullable<DocumentCitationsQuery['document']>['citations'];

/** A fact's place in a text. */
export type Cited = Citations['nodes'][number];

/** All citations of a document, asked for page by page; undefined until the last page is there. */
export function useCitations(id: string): { citations: Cited[] | undefined; answer: Answer<DocumentCitationsQuery> } {
  const [pages, setPages] = useState<{ cited: Cited[]; after?: string }>({ cited: [] });
  const answer = useAnswer(DocumentCitationsDocument, pages.after ? { id, after: pages.after } : { id });
  const page = answer.busy ? undefined : answer.data?.document?.citations;
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;

  useEffect(() => {
    if (page && next) {
      setPages(({ cited }) => ({ cited: [...cited, ...page.nodes], after: next }));
    }
  }, [next]);

  return { citations: page && !next ? [...pages.cited, ...page.nodes] : undefined, answer };
}
