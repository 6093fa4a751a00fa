// What an address of the dashboard names. The service answers the same page for all of them (Dashboard.java).
import { isLanguage, preferred, type LanguageCode } from './language/codes';

export type Room = 'overview' | 'agreements' | 'countries' | 'officials' | 'sectors' | 'documents' | 'search';

const ROOMS: readonly Room[] = ['agreements', 'countries', 'officials', 'sectors', 'documents', 'search'];

export interface Address {
  language: LanguageCode;
  /** Nothing where the address names no view. */
  room: Room | undefined;
  /** The code or id of the one that is looked at; none for the list. */
  key: string | undefined;
  parameters: URLSearchParams;
  /** What follows #, without it. */
  fragment: string;
}

export function parse({ pathname, search, hash }: { pathname: string; search: string; hash: string }): Address {
  const [first = '', second = '', ...rest] = pathname.split('/').slice(1).map(decoded);
  const key = rest[0] || undefined;
  const room = second === '' ? 'overview' : ROOMS.find((name) => name === second);
  return {
    language: isLanguage(first) ? first : preferred(),
    room: rest.length > 1 && rest[1] ? undefined : room,
    key,
    parameters: new URLSearchParams(search),
    fragment: decoded(hash.replace(/^#/, '')),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export type Parameters = Record<string, string | readonly string[] | undefined>;

/** The address of a room, or of one in it. */
export function href(language: LanguageCode, room: Room, key?: string, parameters: Parameters = {}, fragment = ''): string {
  const path = [language, ...(room === 'overview' ? [''] : [room]), ...(key ? [encodeURIComponent(key)] : [])].join('/');
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    (typeof value === 'string' ? [value] : value ?? []).filter((each) => each !== '').forEach((each) => query.append(name, each));
  }
  return `/${path}${query.size > 0 ? `?${query}` : ''}${fragment ? `#${fragment}` : ''}`;
}

/** The same view in another language. */
export function inLanguage(language: LanguageCode): string {
  const { pathname, search, hash } = location;
  const rest = pathname.split('/').slice(2).join('/');
  return `/${language}/${rest}${search}${hash}`;
}
