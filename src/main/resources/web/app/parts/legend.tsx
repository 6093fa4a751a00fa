import { useLanguage } from '../language/language';
import type { Kind } from '../messages/messages';
import type { Cited } from '../views/document-citations';

export const KINDS: readonly Kind[] = ['Agreement', 'Official', 'Country', 'Organisation', 'Sector'];

/** Which kinds of fact are marked in the text. */
export function Legend({ citations, hidden, hide }: { citations: Cited[]; hidden: Kind[]; hide: (kinds: Kind[]) => void }) {
  const { say } = useLanguage();
  const there = KINDS.filter((kind) => citations.some(({ subject }) => subject.__typename === kind));
  const toggle = (kind: Kind) => hide(hidden.includes(kind) ? hidden.filter((each) => each !== kind) : [...hidden, kind]);
  return (
    <fieldset class="legend">
      <legend>{say.document.shown}</legend>
      {there.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={!hidden.includes(kind)} onChange={() => toggle(kind)} />
          <span class={`swatch of-${kind.toLowerCase()}`}>{say.groups[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}
