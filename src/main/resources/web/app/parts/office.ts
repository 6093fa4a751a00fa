import type { Role } from '../data/documents';
import type { Messages } from '../messages/messages';

interface Holder {
  country?: { name: string } | null;
  organisation?: { name: string } | null;
  positions: { role: Role; title: string }[];
}

/** The newest office of an official and of whom, in the reader's language, which the sources' own wording may not be. */
export function office(say: Messages, { country, organisation, positions: [newest] }: Holder): string {
  const role = newest ? newest.role === 'OTHER' ? newest.title : say.roles[newest.role] : '';
  return [role, country?.name ?? organisation?.name ?? ''].filter((part) => part !== '').join(' · ');
}
