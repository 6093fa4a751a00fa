import type { Address } from '../address';
import { Missing } from '../parts/states';
import { Agreements } from './agreements';
import { Overview } from './overview';

/** What an address names. */
export function View({ at }: { at: Address }) {
  switch (at.room) {
    case 'overview':
      return <Overview />;
    case 'agreements':
      return at.key ? <Missing /> : <Agreements at={at} />;
    default:
      return <Missing />;
  }
}
