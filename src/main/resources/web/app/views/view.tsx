import type { Address } from '../address';
import { Missing } from '../parts/states';
import { AgreementPage } from './agreement';
import { Agreements } from './agreements';
import { Countries } from './countries';
import { CountryPage } from './country';
import { DocumentPage } from './document';
import { Documents } from './documents';
import { OfficialPage } from './official';
import { Officials } from './officials';
import { Overview } from './overview';
import { SearchResults } from './search';
import { SectorPage } from './sector';
import { Sectors } from './sectors';

/** What an address names. A page of another thing begins anew, hence the keys. */
export function View({ at }: { at: Address }) {
  const { room, key } = at;
  switch (room) {
    case 'overview':
      return <Overview />;
    case 'agreements':
      return key ? <AgreementPage key={key} id={key} /> : <Agreements at={at} />;
    case 'countries':
      return key ? <CountryPage key={key} code={key} /> : <Countries at={at} />;
    case 'officials':
      return key ? <OfficialPage key={key} id={key} /> : <Officials at={at} />;
    case 'sectors':
      return key ? <SectorPage key={key} code={key} /> : <Sectors />;
    case 'documents':
      return key ? <DocumentPage key={key} id={key} at={at} /> : <Documents at={at} />;
    case 'search':
      return key ? <Missing /> : <SearchResults at={at} />;
    case undefined:
      return <Missing />;
  }
}
