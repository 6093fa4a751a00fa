import type { ComponentChildren } from 'preact';
import type { Answer } from '../data/answer';
import type { PageFragment } from '../data/documents';
import { Pages } from './pages';
import { Answered, Empty } from './states';
import { useTitle } from './title';

interface List<Element> {
  totalCount: number;
  pageInfo: PageFragment;
  nodes: Element[];
}

/** A list of one kind of thing, page by page, under what it can be narrowed by. */
export function ListView<Data, Element>({ title, filters, answer, list, count, to, children }: {
  title: string;
  filters?: ComponentChildren;
  answer: Answer<Data>;
  list: (data: Data) => List<Element>;
  count: (total: number) => string;
  /** The address of another page. */
  to: (cursor: { after?: string; before?: string }) => string;
  children: (nodes: Element[]) => ComponentChildren;
}) {
  useTitle(title);
  return (
    <section>
      <div class="head">
        <h1>{title}</h1>
        {filters && <div class="narrow">{filters}</div>}
      </div>
      <Answered answer={answer} lines={8}>
        {(data) => {
          const { totalCount, pageInfo, nodes } = list(data);
          return totalCount === 0 ? <Empty /> : (
            <>
              <p class="total" aria-live="polite">{count(totalCount)}</p>
              {children(nodes)}
              <Pages info={pageInfo} to={to} />
            </>
          );
        }}
      </Answered>
    </section>
  );
}
