import type { Address } from '../address';
import { useAnswer } from '../data/answer';
import { SearchDocument, type SearchKind } from '../data/documents';
import { useLanguage } from '../language/language';
import { found } from '../parts/found';
import { Answered } from '../parts/states';
import { useTitle } from '../parts/title';
import type { Kind } from '../messages/messages';

const SIZE = 25;
const KINDS: readonly Kind[] = ['Agreement', 'Country', 'Official', 'Organisation', 'Sector', 'Document'];

/** Whatever is known by the words of the address, best first. */
export function SearchResults({ at }: { at: Address }) {
  const language = useLanguage();
  const { say, to } = language;
  const text = at.parameters.get('q')?.trim() ?? '';
  const kind = KINDS.find((each) => each.toUpperCase() === at.parameters.get('kind'));
  const after = at.parameters.get('after');
  const answer = useAnswer(SearchDocument, text === '' ? undefined : {
    text, first: SIZE, ...(kind && { kinds: [kind.toUpperCase() as SearchKind] }), ...(after && { after }),
  });
  const title = text === '' ? say.rooms.search : say.found.title(text);
  useTitle(title);
  const address = (parameters: { kind?: string; after?: string }) => to('search', undefined, { q: text, ...parameters });
  return (
    <section>
      <h1>{title}</h1>
      {text === '' ? <p class="soft">{say.found.ask}</p> : (
        <>
          <nav class="kinds" aria-label={say.filters.types}>
            <a href={address({})} aria-current={kind ? undefined : 'true'}>{say.all}</a>
            {KINDS.map((each) => (
              <a key={each} href={address({ kind: each.toUpperCase() })} aria-current={kind === each ? 'true' : undefined}>{say.groups[each]}</a>
            ))}
          </nav>
          <Answered answer={answer} lines={6}>
            {({ search: { totalCount, nodes, pageInfo } }) => (
              <>
                <p class="total" aria-live="polite">{totalCount === 0 ? `${say.found.none}. ${say.found.ask}` : say.found.count(totalCount)}</p>
                <ol class="rows">
                  {nodes.map(({ node }) => {
                    const { key, label, about, href } = found(node, language);
                    return <li key={key} class="row"><a href={href}>{label}</a><span class="soft">{about}</span></li>;
                  })}
                </ol>
                {pageInfo.hasNextPage && pageInfo.endCursor && (
                  <nav class="pages" aria-label={say.pages.label}>
                    <a rel="next" href={address({ ...(kind && { kind: kind.toUpperCase() }), after: pageInfo.endCursor })}>{say.pages.older} →</a>
                  </nav>
                )}
              </>
            )}
          </Answered>
        </>
      )}
    </section>
  );
}
