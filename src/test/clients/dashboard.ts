// What a dashboard does with the typed documents. It is compiled and not run: a field that is gone, or that can be
// null where it could not, ends the build here.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import {
  AgreementQueryDocument, AgreementsQueryDocument, CountsQueryDocument, SearchQueryDocument, SeriesQueryDocument,
  type SearchQueryQuery,
} from './generated/documents/graphql';

type Ask = <Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) => Promise<Data>;

/** Asks the service at an address. */
export function asking(address: string): Ask {
  return async (document, variables) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const { data, errors } = await response.json();
    if (errors) {
      throw new Error(errors.map((error: { message: string }) => error.message).join('\n'));
    }
    return data;
  };
}

/** All titles of a country's agreements, page by page. */
export async function titles(ask: Ask, country: string): Promise<string[]> {
  const found: string[] = [];
  let after: string | null | undefined = null;
  do {
    const { agreements }: { agreements: Page } = await ask(AgreementsQueryDocument,
      { filter: { parties: [country] }, orderBy: { field: 'DATE', direction: 'ASC' }, first: 100, after });
    found.push(...agreements.edges.map(({ node }) => node.title));
    after = agreements.pageInfo.hasNextPage ? agreements.pageInfo.endCursor : undefined;
  } while (after);
  return found;
}

interface Page {
  edges: { node: { title: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** The sentences that an agreement's provisions rest on. */
export async function sentences(ask: Ask, id: string): Promise<string[]> {
  const { agreement } = await ask(AgreementQueryDocument, { id, language: 'EN' });
  return agreement?.provisions.map(({ citation }) => citation.sentence) ?? [];
}

/** How many agreements each country has in each group of sectors. */
export async function heat(ask: Ask): Promise<Map<string, number>> {
  const { countriesBySectors } = await ask(CountsQueryDocument, {});
  return new Map(countriesBySectors.map(({ country, sector, count }) => [`${country?.code} ${sector?.code}`, count]));
}

/** The lines of a chart, each with its points. */
export async function lines(ask: Ask): Promise<Map<string, [Date, number][]>> {
  const { agreementSeries } = await ask(SeriesQueryDocument, { interval: 'YEAR', by: 'STATUS' });
  const drawn = new Map<string, [Date, number][]>();
  for (const { key, time, value } of agreementSeries) {
    drawn.set(key, [...drawn.get(key) ?? [], [new Date(time), value]]);
  }
  return drawn;
}

/** What a box that searches shows. */
export async function suggestions(ask: Ask, text: string): Promise<string[]> {
  const { search } = await ask(SearchQueryDocument, { text, kinds: ['OFFICIAL', 'AGREEMENT'], first: 5 });
  return search.nodes.map(({ node }) => label(node));
}

// no kind is left out, or this function would not always return
function label(found: SearchQueryQuery['search']['nodes'][number]['node']): string {
  switch (found.__typename) {
    case 'Country':
    case 'Organisation':
    case 'Official':
    case 'Sector':
      return found.name;
    case 'Agreement':
      return `${found.title} (${found.date?.value ?? 'undated'})`;
    case 'Document':
      return found.headline ?? found.name;
  }
}

/** What must not compile. */
export async function refused(ask: Ask): Promise<void> {
  // @ts-expect-error: an id is needed
  await ask(AgreementQueryDocument, {});
  // @ts-expect-error: no such dimension
  await ask(SeriesQueryDocument, { interval: 'YEAR', by: 'COLOUR' });
  const { agreement } = await ask(AgreementQueryDocument, { id: '' });
  // @ts-expect-error: there may be no such agreement
  agreement.title;
}
