import type { DocumentRowFragment, OfficialRowFragment } from '../data/documents';
import { useLanguage } from '../language/language';
import { office } from './office';

/** An official in a list. */
export function OfficialRow({ official }: { official: OfficialRowFragment }) {
  const { say, to } = useLanguage();
  return (
    <li class="row">
      <a href={to('officials', official.id)}>{official.name}</a>
      <span class="soft">{office(say, official)}</span>
    </li>
  );
}

/** A document in a list. */
export function DocumentRow({ document }: { document: DocumentRowFragment }) {
  const { say, write, to } = useLanguage();
  const { id, name, headline, language, outlet, publishedOn } = document;
  return (
    <li class="row">
      <a href={to('documents', id)} lang={headline ? language.toLowerCase() : undefined}>{headline ?? name}</a>
      <span class="soft">
        {[outlet ?? '', publishedOn ? write.date(publishedOn) : '', say.languages[language]].filter((part) => part !== '').join(' · ')}
      </span>
    </li>
  );
}
