import type { ComponentChildren } from 'preact';
import type { QuotationFragment } from '../data/documents';
import { useLanguage } from '../language/language';

/** What in an address stands for a place in a document: #c=, then where it begins and ends. */
export function place({ start, end }: { start: number; end: number }): string {
  return `c=${start}-${end}`;
}

/** A sentence as its document has it, the words that state the fact marked, with the way to its place there. */
export function Quotation({ citation, children }: { citation: QuotationFragment; children?: ComponentChildren }) {
  const { say, write, to } = useLanguage();
  const { sentence, quote, document } = citation;
  const source = [document.outlet ?? document.name, say.languages[document.language],
    ...(document.publishedOn ? [write.date(document.publishedOn)] : [])].join(' · ');
  return (
    <figure class="quotation">
      <blockquote lang={document.language.toLowerCase()}><Marked text={sentence} part={quote} /></blockquote>
      <figcaption>
        {source} — <a href={to('documents', document.id, {}, place(citation))}>{say.agreement.inText}<span class="unseen">: {quote}</span></a>
      </figcaption>
      {children}
    </figure>
  );
}

function Marked({ text, part }: { text: string; part: string }) {
  const at = text.indexOf(part);
  return at < 0 || part.length === text.length ? <>{text}</>
    : <>{text.slice(0, at)}<mark>{part}</mark>{text.slice(at + part.length)}</>;
}
