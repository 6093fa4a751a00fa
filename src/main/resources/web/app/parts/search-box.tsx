import type { Address } from '../address';
import { useLanguage } from '../language/language';
import { go } from '../router';

export function SearchBox({ at }: { at: Address }) {
  const { say, to } = useLanguage();
  const asked = at.room === 'search' ? at.parameters.get('q') ?? '' : '';
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget as HTMLFormElement).get('q');
    if (typeof text === 'string' && text.trim() !== '') {
      go(to('search', undefined, { q: text.trim() }));
    }
  };
  return (
    <form class="search" role="search" onSubmit={search}>
      <input type="search" name="q" aria-label={say.search.label} placeholder={say.search.placeholder} defaultValue={asked} />
    </form>
  );
}
