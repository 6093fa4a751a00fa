import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Address } from '../address';
import { useAnswer } from '../data/answer';
import { DocumentDocument, type DocumentQuery } from '../data/documents';
import type { Range } from '../data/segments';
import { useLanguage } from '../language/language';
import type { Kind } from '../messages/messages';
import { CitedText, reveal } from '../parts/cited-text';
import { FactsOfText } from '../parts/facts-of-text';
import { Legend } from '../parts/legend';
import { place } from '../parts/quotation';
import { Answered, Missing } from '../parts/states';
import { useTitle } from '../parts/title';
import { useCitations, type Cited } from './document-citations';

/** A text as it was stored, every fact that was read in it marked, and the facts beside it. */
export function DocumentPage({ id, at }: { id: string; at: Address }) {
  const answer = useAnswer(DocumentDocument, { id });
  const document = answer.data?.document;
  useTitle(document ? document.headline ?? document.name : undefined);
  return (
    <Answered answer={answer} lines={5} whole>
      {({ document: found }) => found ? <Found document={found} fragment={at.fragment} /> : <Missing />}
    </Answered>
  );
}

function Found({ document, fragment }: { document: NonNullable<DocumentQuery['document']>; fragment: string }) {
  const { say, write } = useLanguage();
  const { citations, answer } = useCitations(document.id);
  const [hovered, setHovered] = useState<Cited>();
  const [hidden, setHidden] = useState<Kind[]>([]);
  const shown = useMemo(() => (citations ?? []).filter(({ subject }) => !hidden.includes(subject.__typename)), [citations?.length, hidden]);
  const chosen = useMemo(() => range(fragment), [fragment]);
  const chosenCitation = citations?.find((citation) => place(citation) === fragment);

  useEffect(() => {
    if (chosen && citations) {
      reveal(chosen);
    }
  }, [chosen, citations !== undefined]);

  return (
    <article>
      <header class="page-head">
        <p class="kind">
          {[document.outlet ?? '', document.publishedOn ? write.date(document.publishedOn) : say.undated, document.publishedAt ?? '',
            say.languages[document.language]].filter((part) => part !== '').join(' · ')}
        </p>
        <h1 lang={document.headline ? document.language.toLowerCase() : undefined}>{document.headline ?? document.name}</h1>
      </header>
      <div class="reading">
        <section class="reading-text" aria-label={say.document.text}>
          <Legend hidden={hidden} hide={setHidden} citations={citations ?? []} />
          <CitedText text={document.text} language={document.language} citations={shown} chosen={chosen} lit={hovered ?? chosenCitation}
            choose={(citation) => { location.hash = place(citation); }} />
        </section>
        <section class="reading-facts" aria-label={say.document.facts}>
          <h2>{say.document.facts}</h2>
          <Answered answer={answer} lines={4}>
            {() => citations && <FactsOfText citations={citations} fragment={fragment} light={setHovered} />}
          </Answered>
        </section>
      </div>
    </article>
  );
}

/** The place that an address names, if it names one. */
function range(fragment: string): Range | undefined {
  const [, start, end] = /^c=(\d+)-(\d+)$/.exec(fragment) ?? [];
  return start !== undefined && end !== undefined ? { start: Number(start), end: Number(end) } : undefined;
}
