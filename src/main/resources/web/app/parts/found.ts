import type { FoundFragment } from '../data/documents';
import { office } from './office';
import type { Language } from '../language/language';

export interface Found {
  key: string;
  label: string;
  /** What tells it from others of its name. */
  about: string;
  href: string;
}

/** How something that a search found is shown. */
export function found(node: FoundFragment, { say, write, to }: Language): Found {
  const kind = say.kinds[node.__typename];
  const about = (...parts: (string | null | undefined)[]) => [kind, ...parts].filter((part) => part).join(' · ');
  switch (node.__typename) {
    case 'Country':
      return { key: node.code, label: node.name, about: about(), href: to('countries', node.code) };
    case 'Organisation':
      return { key: `organisation ${node.code}`, label: node.name, about: about(), href: to('agreements', undefined, { organisation: node.code }) };
    case 'Official':
      return { key: node.id, label: node.name, about: [kind, office(say, node)].filter(Boolean).join(' · '), href: to('officials', node.id) };
    case 'Agreement':
      return {
        key: node.id, label: node.title, about: about(node.date ? write.day(node.date) : say.undated, say.statuses[node.status]),
        href: to('agreements', node.id),
      };
    case 'Sector':
      return { key: node.code, label: node.name, about: about(), href: to('sectors', node.code) };
    case 'Document':
      return {
        key: node.id, label: node.headline ?? node.name, about: about(node.outlet, node.publishedOn && write.date(node.publishedOn)),
        href: to('documents', node.id),
      };
  }
}
