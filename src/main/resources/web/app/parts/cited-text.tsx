import { useMemo } from 'preact/hooks';
import { segments, sentenceOf, type Range } from '../data/segments';
import type { Cited } from '../views/document-citations';

const covers = (range: Range | undefined, { start, end }: Range) => range !== undefined && range.start <= start && end <= range.end;

/** A text with its citations marked; where some overlap, the shortest gives the colour. */
export function CitedText({ text, language, citations, chosen, lit, choose }: {
  text: string;
  language: string;
  citations: Cited[];
  /** What the address names. */
  chosen: Range | undefined;
  /** The fact whose sentence stands out. */
  lit: Cited | undefined;
  choose: (citation: Cited) => void;
}) {
  const cut = useMemo(() => segments(text.length, citations,
    [...citations.map((citation) => sentenceOf(text, citation)), ...(chosen ? [chosen] : [])]), [text, citations, chosen]);
  const sentence = lit ? sentenceOf(text, lit) : chosen;
  const words: Range | undefined = lit ?? chosen;
  return (
    <div class="cited-text" lang={language.toLowerCase()}>
      {cut.map((segment) => {
        const [citation] = segment.over;
        const look = [covers(sentence, segment) && 'lit', covers(words, segment) && 'words',
          citation && `of-${citation.subject.__typename.toLowerCase()}`,
          segment.over.some(({ subject }) => subject.__typename === 'Agreement') && 'in-agreement'].filter(Boolean).join(' ');
        const part = text.slice(segment.start, segment.end);
        return citation
          ? <mark key={segment.start} id={idOf(segment)} tabIndex={-1} class={look} onClick={() => choose(citation)}>{part}</mark>
          : <span key={segment.start} id={idOf(segment)} tabIndex={-1} class={look || undefined}>{part}</span>;
      })}
    </div>
  );
}

function idOf({ start }: Range): string {
  return `at-${start}`;
}

/** Brings a place of the text into view, and who reads by keyboard or ear to it. */
export function reveal(range: Range): void {
  const part = document.getElementById(idOf(range));
  if (part) {
    const { top, bottom } = part.getBoundingClientRect();
    // 5rem: under the header
    if (top < 80 || bottom > innerHeight) {
      part.scrollIntoView({ block: 'center' });
    }
    part.focus({ preventScroll: true });
  }
}
