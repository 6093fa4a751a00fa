import { useMemo } from 'preact/hooks';
import { useLanguage, type Language } from '../language/language';
import type { Cited } from '../views/document-citations';
import { reveal } from './cited-text';
import { KINDS } from './legend';
import { place } from './quotation';

type Subject = Cited['subject'];
type Light = (citation: Cited | undefined) => void;

/** So many places of one subject are shown at once. */
const FEW = 4;

/** What was read in a text, by kind and subject, each with the places that say it. */
export function FactsOfText({ citations, fragment, light }: { citations: Cited[]; fragment: string; light: Light }) {
  const { say } = useLanguage();
  const subjects = useMemo(() => bySubject(citations), [citations]);
  if (citations.length === 0) {
    return <p class="soft">{say.document.noFacts}</p>;
  }
  return (
    <>
      {KINDS.filter((kind) => subjects.some(([{ subject }]) => subject.__typename === kind)).map((kind) => (
        <section key={kind} class="facts-of-kind">
          <h3 class={`swatch of-${kind.toLowerCase()}`}>{say.groups[kind]}</h3>
          <ul>
            {subjects.filter(([{ subject }]) => subject.__typename === kind).map((places) => (
              <Fact key={places[0].subject.id} places={places} fragment={fragment} light={light} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Fact({ places, fragment, light }: { places: [Cited, ...Cited[]]; fragment: string; light: Light }) {
  const language = useLanguage();
  const { subject } = places[0];
  const links = places.map((citation) => <Place key={place(citation)} citation={citation} fragment={fragment} light={light} />);
  return (
    <li class="fact">
      <SubjectLink subject={subject} language={language} />
      <ol class="places">{links.slice(0, FEW)}</ol>
      {links.length > FEW && (
        <details open={places.slice(FEW).some((citation) => place(citation) === fragment) || undefined}>
          <summary>{language.say.document.more(links.length - FEW)}</summary>
          <ol class="places">{links.slice(FEW)}</ol>
        </details>
      )}
    </li>
  );
}

function Place({ citation, fragment, light }: { citation: Cited; fragment: string; light: Light }) {
  const here = place(citation);
  return (
    <li>
      <a href={`#${here}`} aria-current={here === fragment ? 'true' : undefined} onClick={() => reveal(citation)}
        onMouseEnter={() => light(citation)} onMouseLeave={() => light(undefined)}
        onFocus={() => light(citation)} onBlur={() => light(undefined)}>
        {citation.quote}
      </a>
    </li>
  );
}

function SubjectLink({ subject, language: { to } }: { subject: Subject; language: Language }) {
  switch (subject.__typename) {
    case 'Agreement':
      return <a class="subject" href={to('agreements', subject.id)}>{subject.title}</a>;
    case 'Country':
      return <a class="subject" href={to('countries', subject.code)}>{subject.name}</a>;
    case 'Official':
      return <a class="subject" href={to('officials', subject.id)}>{subject.name}</a>;
    case 'Organisation':
      return <a class="subject" href={to('agreements', undefined, { organisation: subject.code })}>{subject.name}</a>;
    case 'Sector':
      return <a class="subject" href={to('sectors', subject.code)}>{subject.name}</a>;
    case 'Document':
      return null;
  }
}

/** The places of each subject in the order of the text, none twice. */
function bySubject(citations: Cited[]): [Cited, ...Cited[]][] {
  const found = new Map<string, [Cited, ...Cited[]]>();
  for (const citation of citations) {
    const places = found.get(citation.subject.id);
    if (!places) {
      found.set(citation.subject.id, [citation]);
    } else if (places.every((other) => place(other) !== place(citation))) {
      places.push(citation);
    }
  }
  return [...found.values()];
}
