// Which agreements an address asks for: ?party=AZ&party=TR&sector=ENERGY&type=TREATY&status=SIGNED&from=2024-01-01&q=…
import type { AgreementFilter, AgreementOrder, AgreementStatus, AgreementType } from '../data/documents';
import { en } from '../messages/en';

export const ORDERS = ['newest', 'oldest', 'title', 'stage'] as const;

// a type of its own, since it is a query's parameters too
export type Wishes = {
  party: string[];
  sector: string[];
  type: string[];
  status: string[];
  organisation: string;
  signatory: string;
  from: string;
  to: string;
  q: string;
  /** Empty for the newest first. */
  order: string;
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What of an address can be asked for; the rest of it is passed over. */
export function wishes(parameters: URLSearchParams): Wishes {
  const date = (name: string) => DATE.test(parameters.get(name) ?? '') ? parameters.get(name) ?? '' : '';
  return {
    party: parameters.getAll('party'),
    sector: parameters.getAll('sector'),
    type: parameters.getAll('type').filter((type) => type in en.types),
    status: parameters.getAll('status').filter((status) => status in en.statuses),
    organisation: parameters.get('organisation') ?? '',
    signatory: parameters.get('signatory') ?? '',
    from: date('from'),
    to: date('to'),
    q: parameters.get('q')?.trim() ?? '',
    order: ORDERS.find((each) => each === parameters.get('order')) ?? '',
  };
}

export function filter({ party, sector, type, status, organisation, signatory, from, to, q }: Wishes): AgreementFilter {
  return {
    ...(party.length > 0 && { parties: party }),
    ...(sector.length > 0 && { sectors: sector }),
    ...(type.length > 0 && { types: type as AgreementType[] }),
    ...(status.length > 0 && { statuses: status as AgreementStatus[] }),
    ...(organisation && { organisation }),
    ...(signatory && { signatory }),
    ...(from && { from }),
    ...(to && { to }),
    ...(q && { titleContains: q }),
  };
}

export function order({ order: wished }: Wishes, language: string): AgreementOrder {
  switch (wished) {
    case 'oldest':
      return { field: 'DATE', direction: 'ASC' };
    case 'title':
      return { field: 'TITLE', direction: 'ASC', language: language.toUpperCase() as NonNullable<AgreementOrder['language']> };
    case 'stage':
      return { field: 'STATUS', direction: 'DESC' };
    default:
      return { field: 'DATE', direction: 'DESC' };
  }
}
