import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { href, type Parameters, type Room } from '../address';
import { az } from '../messages/az';
import { en } from '../messages/en';
import type { Messages } from '../messages/messages';
import { ru } from '../messages/ru';
import { tr } from '../messages/tr';
import type { LanguageCode } from './codes';
import { formats, type Formats } from './formats';

const MESSAGES: Record<LanguageCode, Messages> = { az, ru, tr, en };

/** The language that one reads in: its words, how it writes dates and numbers, and addresses in it. */
export interface Language {
  code: LanguageCode;
  say: Messages;
  write: Formats;
  to(room: Room, key?: string, parameters?: Parameters, fragment?: string): string;
}

export function language(code: LanguageCode): Language {
  return {
    code,
    say: MESSAGES[code],
    write: formats(code),
    to: (room, key, parameters, fragment) => href(code, room, key, parameters, fragment),
  };
}

export const LanguageContext = createContext<Language>(language('en'));

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
