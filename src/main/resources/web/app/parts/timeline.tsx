import type { AgreementQuery } from '../data/documents';
import { useLanguage } from '../language/language';
import { Status } from './agreement-row';
import { place, Quotation } from './quotation';

type Stages = NonNullable<AgreementQuery['agreement']>['stages'];

/** How far an agreement has come, oldest first, each step with the sentences that tell it. */
export function Timeline({ stages }: { stages: Stages }) {
  const { say, write } = useLanguage();
  return (
    <ol class="timeline">
      {stages.map(({ status, date, place: where, citations }) => (
        <li key={status} class={status.toLowerCase()}>
          <h3>
            <Status status={status} />
            <span class="soft">{[date ? write.day(date) : say.undated, ...(where ? [where] : [])].join(' · ')}</span>
          </h3>
          {citations.map((citation) => <Quotation key={`${citation.document.id} ${place(citation)}`} citation={citation} />)}
        </li>
      ))}
    </ol>
  );
}
