import type { Address } from '../address';
import { useAnswer } from '../data/answer';
import { AgreementsDocument } from '../data/documents';
import { useLanguage } from '../language/language';
import { AgreementFilters } from '../parts/agreement-filters';
import { AgreementRow } from '../parts/agreement-row';
import { page, Pages } from '../parts/pages';
import { Answered, Empty } from '../parts/states';
import { useTitle } from '../parts/title';
import { go } from '../router';
import { AgreementChips } from './agreement-chips';
import { filter, order, ORDERS, wishes, type Wishes } from './agreement-wishes';

const SIZE = 25;

/** Agreements that meet what the address asks for, page by page. */
export function Agreements({ at }: { at: Address }) {
  const { code, say, to } = useLanguage();
  const wished = wishes(at.parameters);
  const answer = useAnswer(AgreementsDocument,
    { filter: filter(wished), order: order(wished, code), ...page(at.parameters, SIZE) });
  const address = (next: Wishes, cursor = {}) => to('agreements', undefined, { ...next, ...cursor });
  const wish = (change: Partial<Wishes>) => go(address({ ...wished, ...change }));
  useTitle(say.rooms.agreements);
  return (
    <div class="with-filters">
      <AgreementFilters wished={wished} wish={wish} none={to('agreements')} />
      <section class="found">
        <div class="head">
          <h1>{say.rooms.agreements}</h1>
          <label class="order">
            <span>{say.order.label}</span>
            <select value={wished.order} onChange={({ currentTarget }) => wish({ order: currentTarget.value })}>
              {ORDERS.map((each) => <option key={each} value={each === 'newest' ? '' : each}>{say.order[each]}</option>)}
            </select>
          </label>
        </div>
        <AgreementChips wished={wished} without={(change) => address({ ...wished, ...change })} />
        <Answered answer={answer} lines={8}>
          {({ agreements: { totalCount, nodes, pageInfo } }) => totalCount === 0 ? <Empty><a href={to('agreements')}>{say.filters.clear}</a></Empty> : (
            <>
              <p class="total" aria-live="polite">{say.counts.agreements(totalCount)}</p>
              <ol class="agreements">{nodes.map((agreement) => <AgreementRow key={agreement.id} agreement={agreement} />)}</ol>
              <Pages info={pageInfo} to={(cursor) => address(wished, cursor)} />
            </>
          )}
        </Answered>
      </section>
    </div>
  );
}
