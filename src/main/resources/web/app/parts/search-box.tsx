import { useEffect, useRef, useState } from 'preact/hooks';
import type { Address } from '../address';
import { useLanguage } from '../language/language';
import { visit } from '../router';
import { useSuggestions } from './suggestions';

// pressing a button of the mouse would take the focus from the field and close the list before the click
const stay = (event: MouseEvent) => event.preventDefault();

/** The field that searches everything, from everywhere, and suggests while one types (ARIA's combobox with a list). */
export function SearchBox({ at }: { at: Address }) {
  const { say, to } = useLanguage();
  const asked = at.room === 'search' ? at.parameters.get('q') ?? '' : '';
  const [text, setText] = useState(asked);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const { suggestions, total } = useSuggestions(open ? text : '');
  const shown = open && suggestions.length > 0;

  useEffect(() => {
    setText(asked);
    setOpen(false);
  }, [at.room, at.key, asked]);

  const leave = (href: string) => {
    setOpen(false);
    setActive(-1);
    field.current?.blur();
    visit(href);
  };
  const search = () => text.trim() !== '' && leave(to('search', undefined, { q: text.trim() }));
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && shown) {
      event.preventDefault();
      // one place more than there are suggestions: the field itself
      const places = suggestions.length + 1;
      setActive((active + 1 + step + places) % places - 1);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = shown ? suggestions[active] : undefined;
      chosen ? leave(chosen.href) : search();
    }
  };

  return (
    <form class="search" role="search" onSubmit={(event) => { event.preventDefault(); search(); }}>
      <input ref={field} type="search" name="q" autocomplete="off" spellcheck={false} role="combobox" aria-autocomplete="list"
        aria-label={say.search.label} placeholder={say.search.placeholder} value={text} aria-expanded={shown} aria-controls="suggestions"
        aria-activedescendant={shown && active >= 0 ? `suggestion-${active}` : undefined} onKeyDown={keys} onBlur={() => setOpen(false)}
        onInput={({ currentTarget }) => { setText(currentTarget.value); setOpen(true); setActive(-1); }} />
      <div class="suggested" hidden={!shown} onMouseDown={stay}>
        <ul id="suggestions" role="listbox" aria-label={say.search.label}>
          {suggestions.map(({ key, label, about, href }, place) => (
            <li key={key} id={`suggestion-${place}`} role="option" aria-selected={place === active} onClick={() => leave(href)}>
              <span>{label}</span><span class="soft">{about}</span>
            </li>
          ))}
        </ul>
        {total > suggestions.length && (
          <button class="quiet" type="button" tabIndex={-1} onClick={search}>{say.found.all} · {say.found.count(total)}</button>
        )}
      </div>
      <span class="unseen" role="status">{shown ? say.found.hint(suggestions.length) : ''}</span>
    </form>
  );
}
