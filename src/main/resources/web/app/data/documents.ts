import type { TypedDocument } from './typed-document';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Scalar for BigDecimal */
  BigDecimal: { input: number; output: number; }
  /** Scalar for BigInteger */
  BigInteger: { input: number; output: number; }
  /** Scalar for Date */
  Date: { input: string; output: string; }
  /** Scalar for DateTime */
  DateTime: { input: string; output: string; }
};

/** What agreements are counted by. An agreement counts under each of its values, and nowhere where it has none, so that every figure is the `totalCount` of the list `agreements` narrowed to that value. */
export type AgreementDimension =
  /** By each state that is a party. */
  | 'COUNTRY'
  /** By year and month of the date; those told by year only, and those of unknown date, are in no row. */
  | 'MONTH'
  /** By each sector, fields and groups alike, counted as the filter `sectors` takes them: a group's row counts all under it. */
  | 'SECTOR'
  /** By each group of sectors, with all under it. */
  | 'SECTOR_GROUP'
  /** By the furthest stage. */
  | 'STATUS'
  /** By the sort of instrument. */
  | 'TYPE'
  /** By the year of the date; those of unknown date are in no row. */
  | 'YEAR';

/** What a list or a count of agreements is narrowed to: agreements that meet all that is given. An empty list is no wish. */
export type AgreementFilter = {
  /** Only those with at least one of these states as a party, by ISO 3166-1 alpha-2 code. */
  anyParty?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those of this day or later. One told by month or year only must lie in it whole; one of unknown date never does. (ISO-8601) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only those with this organisation as a party, by code. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** Only those with all of these states as parties, by ISO 3166-1 alpha-2 code. */
  parties?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those in at least one of these sectors, by code; a group's code means all sectors under it. */
  sectors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those that this official signed, by `id`. */
  signatory?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose furthest stage is one of these. */
  statuses?: InputMaybe<Array<AgreementStatus>>;
  /** Only those with this in their title in any of the languages, whatever its case, diacritics and script. */
  titleContains?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this day or earlier. One told by month or year only must lie in it whole; one of unknown date never does. (ISO-8601) */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Only instruments of one of these sorts. */
  types?: InputMaybe<Array<AgreementType>>;
};

/** How a list of agreements is sorted. */
export type AgreementOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<Direction>;
  /** What it is sorted by. */
  field: AgreementOrderField;
  /** The language of the titles to sort by; the request's when left out. */
  language?: InputMaybe<Language>;
};

/** What agreements can be sorted by. */
export type AgreementOrderField =
  /** By date, one told by month or year as of its first day; those of unknown date come last in both directions. */
  | 'DATE'
  /** By the furthest stage, from `PROPOSED` to `TERMINATED`; among equals newest first. */
  | 'STATUS'
  /** By the title in the language asked for. */
  | 'TITLE';

/** How far an agreement has come, in the order of treaty practice. */
export type AgreementStatus =
  /** Its text is settled. */
  | 'AGREED'
  /** Initialled. */
  | 'INITIALLED'
  /** In force. */
  | 'IN_FORCE'
  /** To be prepared, or under negotiation. */
  | 'PROPOSED'
  /** Ratified by a party at least. */
  | 'RATIFIED'
  /** Signed. */
  | 'SIGNED'
  /** Suspended. */
  | 'SUSPENDED'
  /** Terminated. */
  | 'TERMINATED';

/** What sort of instrument an agreement is, by what it calls itself. */
export type AgreementType =
  /** An agreement in the narrow sense, an accord. */
  | 'AGREEMENT'
  /** A charter. */
  | 'CHARTER'
  /** A contract between states. */
  | 'CONTRACT'
  /** A declaration, joint or not. */
  | 'DECLARATION'
  /** A joint statement or communiqué. */
  | 'JOINT_STATEMENT'
  /** A memorandum, of understanding or of intent. */
  | 'MEMORANDUM'
  /** Any other instrument. */
  | 'OTHER'
  /** A programme or plan of cooperation. */
  | 'PROGRAMME'
  /** A protocol. */
  | 'PROTOCOL'
  /** A roadmap. */
  | 'ROADMAP'
  /** A treaty, pact or convention. */
  | 'TREATY';

/** What a list of countries is narrowed to: countries that meet all that is given. An empty list is no wish. */
export type CountryFilter = {
  /** Only these, by ISO 3166-1 alpha-2 code. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those with this in their name in any of the languages, whatever its case, diacritics and script. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** `true`: only those that are party to an agreement on record; `false`: only the others. */
  withAgreements?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a list of countries is sorted. */
export type CountryOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<Direction>;
  /** What it is sorted by. */
  field: CountryOrderField;
  /** The language of the names to sort by; the request's when left out. */
  language?: InputMaybe<Language>;
};

/** What countries can be sorted by. */
export type CountryOrderField =
  /** By how many agreements they are party to; among equals by English name. */
  | 'AGREEMENTS'
  /** By the ISO 3166-1 alpha-2 code. */
  | 'CODE'
  /** By how many documents name them; among equals by English name. */
  | 'DOCUMENTS'
  /** By the name in the language asked for. */
  | 'NAME';

/** Which end of an order comes first. */
export type Direction =
  /** The least, oldest or alphabetically first. */
  | 'ASC'
  /** The greatest, newest or alphabetically last. */
  | 'DESC';

/** What a list of documents is narrowed to: documents that meet all that is given. */
export type DocumentFilter = {
  /** Only those that name this country, by ISO 3166-1 alpha-2 code. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Only those published on this day or later. (ISO-8601) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only those in this language. */
  language?: InputMaybe<Language>;
  /** Only those that speak of this sector, by code; a group's code means all sectors under it. */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** Only those with these words one after another in their title or text, whatever their case, diacritics and script; of the last word a beginning is enough. */
  textContains?: InputMaybe<Scalars['String']['input']>;
  /** Only those published on this day or earlier. (ISO-8601) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** How a list of documents is sorted. */
export type DocumentOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<Direction>;
  /** What it is sorted by. */
  field: DocumentOrderField;
};

/** What documents can be sorted by. */
export type DocumentOrderField =
  /** By the file's name. */
  | 'NAME'
  /** By the day of publication; those of unknown date come last. */
  | 'PUBLISHED';

/** What `extensions.code` of an error can say: what a client can act on. */
export type ErrorCode =
  /** A code that is none: of a country, an organisation or a sector; or countries that make no relation. */
  | 'BAD_CODE'
  /** The body of the request is not `application/json` in UTF-8. */
  | 'BAD_CONTENT_TYPE'
  /** A cursor that this API did not give out for this list, filter and order. */
  | 'BAD_CURSOR'
  /** A filter that nothing can meet: `from` after `to`, a text without a word. */
  | 'BAD_FILTER'
  /** `groupBy` does not name one to three different dimensions. */
  | 'BAD_GROUPING'
  /** An `id` that this API did not give out, or one of another kind. */
  | 'BAD_ID'
  /** A method that is not served here, or a mutation asked for by GET. */
  | 'BAD_METHOD'
  /** `operationName` names no operation of the query, or is missing where the query has several. */
  | 'BAD_OPERATION'
  /** `first` or `last` asks for fewer than 1 or more than 100 elements, or the paging arguments do not go together. */
  | 'BAD_PAGE_SIZE'
  /** The query does not fit the schema. */
  | 'BAD_QUERY'
  /** The request is none of GraphQL over HTTP: a body that is no JSON object, no `query`, a parameter of another type, several operations in a list. */
  | 'BAD_REQUEST'
  /** A search text without a word to look for, or with more words than one search takes. */
  | 'BAD_SEARCH'
  /** The text of the query is no GraphQL. */
  | 'BAD_SYNTAX'
  /** The value of an argument is not of the argument's type: a date that is none. */
  | 'BAD_VALUE'
  /** A variable is missing, or its value is not of the type that the query declares. */
  | 'BAD_VARIABLE'
  /** The service failed, through no fault of the client's; `extensions.id` is what its log calls the failure. */
  | 'INTERNAL'
  /** The service is run without introspection. */
  | 'INTROSPECTION_OFF'
  /** The request accepts neither `application/graphql-response+json` nor `application/json`. */
  | 'NOT_ACCEPTABLE'
  /** The service has more to do than it can; ask again after the seconds that the header `Retry-After` tells. */
  | 'OVERLOADED'
  /** The hash of a persisted query is not the SHA-256 of its text. */
  | 'PERSISTED_QUERY_MISMATCH'
  /** No query is known by this hash: send it with its text. */
  | 'PERSISTED_QUERY_NOT_FOUND'
  /** A persisted query of another version than 1. */
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  /** The answer took longer than the service lets a request take; it was given up. */
  | 'TIMEOUT'
  /** The query may answer more elements than the service gives at once: ask for smaller pages, or nest fewer lists. */
  | 'TOO_COSTLY'
  /** The query nests fields deeper than the service follows. */
  | 'TOO_DEEP'
  /** The body of the request, or its address, is larger than the service reads. */
  | 'TOO_LARGE'
  /** The query has more aliases than the service takes. */
  | 'TOO_MANY_ALIASES'
  /** The query has more directives than the service takes. */
  | 'TOO_MANY_DIRECTIVES'
  /** A series of more points than one answer holds. */
  | 'TOO_MANY_POINTS'
  /** The query asks for one field of one selection more often than the service takes. */
  | 'TOO_MANY_REPEATS'
  /** The query has more tokens than the service reads. */
  | 'TOO_MANY_TOKENS'
  /** The database does not answer; ask again after the seconds that the header `Retry-After` tells. */
  | 'UNAVAILABLE'
  /** The service is run for documents that it knows, and this is none of them. */
  | 'UNTRUSTED_DOCUMENT';

/** A language that documents are written in and names are given in. */
export type Language =
  /** Azerbaijani, in Latin letters. */
  | 'AZ'
  /** English. */
  | 'EN'
  /** Russian. */
  | 'RU'
  /** Turkish. */
  | 'TR';

/** How far the loader is. */
export type LoadState =
  /** The last load failed; what was on record before stays. */
  | 'FAILED'
  /** The first load is under way; nothing is on record yet. */
  | 'LOADING'
  /** What is on record is complete. */
  | 'READY';

/** What a list of officials is narrowed to: officials who meet all that is given. */
export type OfficialFilter = {
  /** Only those who serve this country, by ISO 3166-1 alpha-2 code. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Only those with this in their name in any of the languages, whatever its case, diacritics and script. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only those who hold or held such an office. */
  role?: InputMaybe<Role>;
};

/** How a list of officials is sorted. */
export type OfficialOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<Direction>;
  /** What it is sorted by. */
  field: OfficialOrderField;
  /** The language of the names to sort by; the request's when left out. */
  language?: InputMaybe<Language>;
};

/** What officials can be sorted by. */
export type OfficialOrderField =
  /** By the code of the country served, those of organisations behind all countries; then by English name. */
  | 'COUNTRY'
  /** By how many documents name them; among equals by English name. */
  | 'DOCUMENTS'
  /** By the name in the language asked for. */
  | 'NAME';

/** What sort of office somebody holds. */
export type Role =
  /** An adviser or aide to a head of state or government, or to a minister. */
  | 'ADVISER'
  /** An ambassador. */
  | 'AMBASSADOR'
  /** Minister of defence; the US secretary of defence too. */
  | 'DEFENCE_MINISTER'
  /** Deputy of a minister. */
  | 'DEPUTY_MINISTER'
  /** Deputy of a prime minister. */
  | 'DEPUTY_PRIME_MINISTER'
  /** Minister of foreign affairs; the US secretary of state too. */
  | 'FOREIGN_MINISTER'
  /** A member of a parliament. */
  | 'LEGISLATOR'
  /** A commander of armed forces. */
  | 'MILITARY_COMMANDER'
  /** Any other minister. */
  | 'MINISTER'
  /** A king, queen, emir, sultan or emperor, or the heir to the throne. */
  | 'MONARCH'
  /** Any other office: heads of services, agencies and regions, attachés, commissioners. */
  | 'OTHER'
  /** Head of state, or the head of an organisation's commission. */
  | 'PRESIDENT'
  /** Head of government: a prime minister or chancellor. */
  | 'PRIME_MINISTER'
  /** Secretary-general of an organisation. */
  | 'SECRETARY_GENERAL'
  /** Head of a parliament or of one of its chambers. */
  | 'SPEAKER'
  /** An envoy or representative for a matter. */
  | 'SPECIAL_REPRESENTATIVE'
  /** Somebody who speaks for an institution. */
  | 'SPOKESPERSON'
  /** Deputy of a president. */
  | 'VICE_PRESIDENT';

/** A kind of things that a search finds. */
export type SearchKind =
  /** Agreements, by title. */
  | 'AGREEMENT'
  /** States, by name or code. */
  | 'COUNTRY'
  /** Documents, by headline or text. */
  | 'DOCUMENT'
  /** Officials, by name, or by name and office. */
  | 'OFFICIAL'
  /** Intergovernmental organisations, by name or code. */
  | 'ORGANISATION'
  /** Sectors, by name or code. */
  | 'SECTOR';

/** What the taxonomy of sectors is narrowed to: sectors that meet all that is given. */
export type SectorFilter = {
  /** Whether only groups are wanted. */
  groupsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only the fields under this group, by its code. */
  parent?: InputMaybe<Scalars['String']['input']>;
};

/** The steps of a time series. */
export type SeriesInterval =
  /** Calendar months. */
  | 'MONTH'
  /** Quarters of calendar years. */
  | 'QUARTER'
  /** Calendar years. */
  | 'YEAR';

export type LoadQueryVariables = Exact<{ [key: string]: never; }>;


export type LoadQuery = { load: { state: LoadState, revision: string, progress?: { done: number, files: number, secondsLeft?: number | null } | null } };

export type AgreementChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementChoicesQuery = { agreementCounts: Array<{ count: number, country?: { code: string, name: string } | null }>, sectors: Array<{ code: string, name: string, parent?: { code: string } | null }>, organisations: Array<{ code: string, name: string }> };

export type AgreementQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgreementQuery = { agreement?: { place?: string | null, id: string, title: string, type: AgreementType, status: AgreementStatus, titles: Array<{ language: Language, value: string }>, signatories: Array<{ id: string, name: string, country?: { code: string, name: string } | null, positions: Array<{ role: Role, title: string }> }>, stages: Array<{ status: AgreementStatus, place?: string | null, date?: { value: string, year: number, month?: number | null, day?: number | null } | null, citations: Array<{ quote: string, sentence: string, start: number, end: number, document: { id: string, name: string, language: Language, outlet?: string | null, publishedOn?: string | null } }> }>, provisions: Array<{ text: string, language: Language, sectors: Array<{ code: string, name: string }>, citation: { quote: string, sentence: string, start: number, end: number, document: { id: string, name: string, language: Language, outlet?: string | null, publishedOn?: string | null } } }>, citations: Array<{ quote: string, sentence: string, start: number, end: number, document: { id: string, name: string, language: Language, outlet?: string | null, publishedOn?: string | null } }>, date?: { value: string, year: number, month?: number | null, day?: number | null } | null, parties: Array<{ code: string, name: string }>, organisations: Array<{ code: string, name: string }>, sectors: Array<{ code: string, name: string }> } | null };

export type QuotationFragment = { quote: string, sentence: string, start: number, end: number, document: { id: string, name: string, language: Language, outlet?: string | null, publishedOn?: string | null } };

export type AgreementsQueryVariables = Exact<{
  filter?: InputMaybe<AgreementFilter>;
  order?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type AgreementsQuery = { agreements: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ id: string, title: string, type: AgreementType, status: AgreementStatus, date?: { value: string, year: number, month?: number | null, day?: number | null } | null, parties: Array<{ code: string, name: string }>, organisations: Array<{ code: string, name: string }>, sectors: Array<{ code: string, name: string }> }> } };

export type CountryQueryVariables = Exact<{
  code: Scalars['String']['input'];
  agreements?: InputMaybe<Scalars['Int']['input']>;
  documents?: InputMaybe<Scalars['Int']['input']>;
}>;


export type CountryQuery = { country?: { id: string, code: string, code3: string, name: string, names: Array<{ language: Language, value: string }>, partners: Array<{ agreements: number, documents: number, country: { code: string, name: string } }>, sectors: Array<{ agreements: number, documents: number, sector: { code: string, name: string } }>, officials: { totalCount: number, nodes: Array<{ id: string, name: string, country?: { code: string, name: string } | null, organisation?: { code: string, name: string } | null, positions: Array<{ role: Role, title: string }> }> }, agreements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, title: string, type: AgreementType, status: AgreementStatus, date?: { value: string, year: number, month?: number | null, day?: number | null } | null, parties: Array<{ code: string, name: string }>, organisations: Array<{ code: string, name: string }>, sectors: Array<{ code: string, name: string }> }> }, documents: { totalCount: number, nodes: Array<{ id: string, name: string, language: Language, outlet?: string | null, publishedOn?: string | null, headline?: string | null }> } } | null };

export type OfficialRowFragment = { id: string, name: string, country?: { code: string, name: string } | null, organisation?: { code: string, name: string } | null, positions: Array<{ role: Role, title: string }> };

export type DocumentRowFragment = { id: string, name: string, language: Language, outlet?: string | null, publishedOn?: string | null, headline?: string | null };

export type DocumentQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DocumentQuery = { document?: { id: string, name: string, language: Language, publishedOn?: string | null, publishedAt?: string | null, outlet?: string | null, text: string, headline?: string | null } | null };

export type DocumentCitationsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DocumentCitationsQuery = { document?: { id: string, citations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ start: number, end: number, quote: string, sentence: string, subject:
          | { __typename: 'Agreement', title: string, id: string }
          | { __typename: 'Country', code: string, name: string, id: string }
          | { __typename: 'Document', id: string }
          | { __typename: 'Official', name: string, id: string }
          | { __typename: 'Organisation', code: string, name: string, id: string }
          | { __typename: 'Sector', code: string, name: string, id: string }
         }> } } | null };

type Subject_Agreement_Fragment = { __typename: 'Agreement', title: string, id: string };

type Subject_Country_Fragment = { __typename: 'Country', code: string, name: string, id: string };

type Subject_Document_Fragment = { __typename: 'Document', id: string };

type Subject_Official_Fragment = { __typename: 'Official', name: string, id: string };

type Subject_Organisation_Fragment = { __typename: 'Organisation', code: string, name: string, id: string };

type Subject_Sector_Fragment = { __typename: 'Sector', code: string, name: string, id: string };

export type SubjectFragment =
  | Subject_Agreement_Fragment
  | Subject_Country_Fragment
  | Subject_Document_Fragment
  | Subject_Official_Fragment
  | Subject_Organisation_Fragment
  | Subject_Sector_Fragment
;

export type AgreementRowFragment = { id: string, title: string, type: AgreementType, status: AgreementStatus, date?: { value: string, year: number, month?: number | null, day?: number | null } | null, parties: Array<{ code: string, name: string }>, organisations: Array<{ code: string, name: string }>, sectors: Array<{ code: string, name: string }> };

export type DayFragment = { value: string, year: number, month?: number | null, day?: number | null };

export type CountriesQueryVariables = Exact<{
  filter?: InputMaybe<CountryFilter>;
  order?: InputMaybe<CountryOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type CountriesQuery = { countries: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ code: string, name: string, agreements: { totalCount: number }, documents: { totalCount: number } }> } };

export type OfficialsQueryVariables = Exact<{
  filter?: InputMaybe<OfficialFilter>;
  order?: InputMaybe<OfficialOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type OfficialsQuery = { officials: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ id: string, name: string, country?: { code: string, name: string } | null, organisation?: { code: string, name: string } | null, positions: Array<{ role: Role, title: string }> }> } };

export type DocumentsQueryVariables = Exact<{
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type DocumentsQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ id: string, name: string, language: Language, outlet?: string | null, publishedOn?: string | null, headline?: string | null }> } };

export type SectorsQueryVariables = Exact<{ [key: string]: never; }>;


export type SectorsQuery = { agreementCounts: Array<{ count: number, sector?: { code: string } | null }>, sectors: Array<{ code: string, name: string, parent?: { code: string } | null }> };

export type PageFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null };

export type OfficialNameQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OfficialNameQuery = { official?: { name: string } | null };

export type OfficialQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  agreements?: InputMaybe<Scalars['Int']['input']>;
  documents?: InputMaybe<Scalars['Int']['input']>;
}>;


export type OfficialQuery = { official?: { id: string, name: string, names: Array<{ language: Language, value: string }>, country?: { code: string, name: string } | null, organisation?: { code: string, name: string } | null, positions: Array<{ role: Role, title: string, firstSeen?: string | null, lastSeen?: string | null, citations: Array<{ quote: string, sentence: string, start: number, end: number, document: { id: string, name: string, language: Language, outlet?: string | null, publishedOn?: string | null } }> }>, agreements: { totalCount: number, nodes: Array<{ id: string, title: string, type: AgreementType, status: AgreementStatus, date?: { value: string, year: number, month?: number | null, day?: number | null } | null, parties: Array<{ code: string, name: string }>, organisations: Array<{ code: string, name: string }>, sectors: Array<{ code: string, name: string }> }> }, documents: { totalCount: number, nodes: Array<{ id: string, name: string, language: Language, outlet?: string | null, publishedOn?: string | null, headline?: string | null }> } } | null };

export type OverviewChartsQueryVariables = Exact<{
  interval: SeriesInterval;
}>;


export type OverviewChartsQuery = { agreementSeries: Array<{ key: string, series: string, time: string, value: number }>, matrix: Array<{ count: number, country?: { code: string } | null, sectorGroup?: { code: string, name: string } | null }>, totals: Array<{ count: number, country?: { code: string, name: string } | null }>, ties: { nodes: Array<{ code: string, name: string, partners: Array<{ agreements: number, country: { code: string, name: string } }> }> }, sectors: Array<{ code: string, name: string }> };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { countries: { totalCount: number }, officials: { totalCount: number }, agreements: { totalCount: number, nodes: Array<{ id: string, title: string, status: AgreementStatus, date?: { value: string, year: number, month?: number | null, day?: number | null } | null, parties: Array<{ name: string }> }> }, documents: { totalCount: number }, oldest: { nodes: Array<{ date?: { year: number } | null }> } };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<SearchKind> | SearchKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ matched: string, node:
        | { __typename: 'Agreement', id: string, title: string, status: AgreementStatus, date?: { value: string, year: number, month?: number | null, day?: number | null } | null }
        | { __typename: 'Country', code: string, name: string }
        | { __typename: 'Document', id: string, name: string, outlet?: string | null, publishedOn?: string | null, headline?: string | null }
        | { __typename: 'Official', id: string, name: string, country?: { name: string } | null, positions: Array<{ role: Role, title: string }> }
        | { __typename: 'Organisation', code: string, name: string }
        | { __typename: 'Sector', code: string, name: string }
       }> } };

type Found_Agreement_Fragment = { __typename: 'Agreement', id: string, title: string, status: AgreementStatus, date?: { value: string, year: number, month?: number | null, day?: number | null } | null };

type Found_Country_Fragment = { __typename: 'Country', code: string, name: string };

type Found_Document_Fragment = { __typename: 'Document', id: string, name: string, outlet?: string | null, publishedOn?: string | null, headline?: string | null };

type Found_Official_Fragment = { __typename: 'Official', id: string, name: string, country?: { name: string } | null, positions: Array<{ role: Role, title: string }> };

type Found_Organisation_Fragment = { __typename: 'Organisation', code: string, name: string };

type Found_Sector_Fragment = { __typename: 'Sector', code: string, name: string };

export type FoundFragment =
  | Found_Agreement_Fragment
  | Found_Country_Fragment
  | Found_Document_Fragment
  | Found_Official_Fragment
  | Found_Organisation_Fragment
  | Found_Sector_Fragment
;

export type SectorQueryVariables = Exact<{
  code: Scalars['String']['input'];
  agreements?: InputMaybe<Scalars['Int']['input']>;
  documents?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SectorQuery = { sector?: { id: string, code: string, name: string, names: Array<{ language: Language, value: string }>, parent?: { code: string, name: string } | null, children: Array<{ code: string, name: string }>, countries: Array<{ agreements: number, documents: number, country: { code: string, name: string } }>, agreements: { totalCount: number, nodes: Array<{ id: string, title: string, type: AgreementType, status: AgreementStatus, date?: { value: string, year: number, month?: number | null, day?: number | null } | null, parties: Array<{ code: string, name: string }>, organisations: Array<{ code: string, name: string }>, sectors: Array<{ code: string, name: string }> }> }, documents: { totalCount: number, nodes: Array<{ id: string, name: string, language: Language, outlet?: string | null, publishedOn?: string | null, headline?: string | null }> } } | null };

export const AgreementDocument: TypedDocument<AgreementQuery, AgreementQueryVariables> = {
  name: 'Agreement',
  hash: '9f97eac921538d1827d62038a02a9e33c12ddc36efd1cc14316dee0943e726e6',
  text: "query Agreement($id:ID!){agreement(id:$id){...AgreementRow place titles{language value}signatories{id name country{code name}positions{role title}}stages{status place date{...Day}citations{...Quotation}}provisions{text language sectors{code name}citation{...Quotation}}citations{...Quotation}}}fragment AgreementRow on Agreement{id title type status date{...Day}parties{code name}organisations{code name}sectors{code name}}fragment Day on PartialDate{value year month day}fragment Quotation on Citation{quote sentence start end document{id name language outlet publishedOn}}",
};

export const AgreementChoicesDocument: TypedDocument<AgreementChoicesQuery, AgreementChoicesQueryVariables> = {
  name: 'AgreementChoices',
  hash: 'c2f046173daed09e543462741ccf5a1062fb83faee13f3cf9190e7926a5557e9',
  text: "query AgreementChoices{agreementCounts(groupBy:[COUNTRY]){count country{code name}}sectors{code name parent{code}}organisations{code name}}",
};

export const AgreementsDocument: TypedDocument<AgreementsQuery, AgreementsQueryVariables> = {
  name: 'Agreements',
  hash: '30fded1b028c07ece1cc095f5da6eb062875b51157d0e1de4c26ef8851696ecb',
  text: "query Agreements($filter:AgreementFilter$order:AgreementOrder$first:Int$after:String$last:Int$before:String){agreements(filter:$filter orderBy:$order first:$first after:$after last:$last before:$before){totalCount pageInfo{...Page}nodes{...AgreementRow}}}fragment Page on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment AgreementRow on Agreement{id title type status date{...Day}parties{code name}organisations{code name}sectors{code name}}fragment Day on PartialDate{value year month day}",
};

export const CountriesDocument: TypedDocument<CountriesQuery, CountriesQueryVariables> = {
  name: 'Countries',
  hash: 'ce9460a6269816a0a68b230dea7a0455c61bf4dc23f11182d7eb19058c0aa6dc',
  text: "query Countries($filter:CountryFilter$order:CountryOrder$first:Int$after:String$last:Int$before:String){countries(filter:$filter orderBy:$order first:$first after:$after last:$last before:$before){totalCount pageInfo{...Page}nodes{code name agreements(first:1){totalCount}documents(first:1){totalCount}}}}fragment Page on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
};

export const CountryDocument: TypedDocument<CountryQuery, CountryQueryVariables> = {
  name: 'Country',
  hash: '0796941f31190ab44229dc436f21e82b6520e944af43ca188fd9a5ef0efcdeb3',
  text: "query Country($code:String!$agreements:Int$documents:Int){country(code:$code){id code code3 name names{language value}partners{agreements documents country{code name}}sectors{agreements documents sector{code name}}officials(first:100 orderBy:{field:DOCUMENTS direction:DESC}){totalCount nodes{...OfficialRow}}agreements(first:$agreements){totalCount pageInfo{hasNextPage endCursor}nodes{...AgreementRow}}documents(first:$documents){totalCount nodes{...DocumentRow}}}}fragment OfficialRow on Official{id name country{code name}organisation{code name}positions{role title}}fragment AgreementRow on Agreement{id title type status date{...Day}parties{code name}organisations{code name}sectors{code name}}fragment Day on PartialDate{value year month day}fragment DocumentRow on Document{id name headline:title language outlet publishedOn}",
};

export const DocumentDocument: TypedDocument<DocumentQuery, DocumentQueryVariables> = {
  name: 'Document',
  hash: 'd97b119220aace770baaf1557b66af8b90eede9e82784ea859e30af597a29a6a',
  text: "query Document($id:ID!){document(id:$id){id name language headline:title publishedOn publishedAt outlet text}}",
};

export const DocumentCitationsDocument: TypedDocument<DocumentCitationsQuery, DocumentCitationsQueryVariables> = {
  name: 'DocumentCitations',
  hash: '86650e328e2bfa33090f1447d3c65e205260ac15d432c36a59555d75a4b77307',
  text: "query DocumentCitations($id:ID!$after:String){document(id:$id){id citations(first:100 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{start end quote sentence subject{...Subject}}}}}fragment Subject on Node{__typename id ...on Agreement{title}...on Country{code name}...on Official{name}...on Organisation{code name}...on Sector{code name}}",
};

export const DocumentsDocument: TypedDocument<DocumentsQuery, DocumentsQueryVariables> = {
  name: 'Documents',
  hash: 'f26f3ccd39c3f73f2ef87dbe7178b2deaa1e8695ace82fe6ef0dad325ba3063d',
  text: "query Documents($filter:DocumentFilter$first:Int$after:String$last:Int$before:String){documents(filter:$filter first:$first after:$after last:$last before:$before){totalCount pageInfo{...Page}nodes{...DocumentRow}}}fragment Page on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment DocumentRow on Document{id name headline:title language outlet publishedOn}",
};

export const LoadDocument: TypedDocument<LoadQuery, LoadQueryVariables> = {
  name: 'Load',
  hash: '43f79ca569be738110f52b40f4606b1988b2033c12b99d53f23a8fe1cb9a9ec1',
  text: "query Load{load{state revision progress{done files secondsLeft}}}",
};

export const OfficialDocument: TypedDocument<OfficialQuery, OfficialQueryVariables> = {
  name: 'Official',
  hash: '25fbf5f60ebeb39a714fb04497cb590f9db49a229e3e97a474de4aee7ba3a08d',
  text: "query Official($id:ID!$agreements:Int$documents:Int){official(id:$id){id name names{language value}country{code name}organisation{code name}positions{role title firstSeen lastSeen citations{...Quotation}}agreements(first:$agreements){totalCount nodes{...AgreementRow}}documents(first:$documents){totalCount nodes{...DocumentRow}}}}fragment Quotation on Citation{quote sentence start end document{id name language outlet publishedOn}}fragment AgreementRow on Agreement{id title type status date{...Day}parties{code name}organisations{code name}sectors{code name}}fragment Day on PartialDate{value year month day}fragment DocumentRow on Document{id name headline:title language outlet publishedOn}",
};

export const OfficialNameDocument: TypedDocument<OfficialNameQuery, OfficialNameQueryVariables> = {
  name: 'OfficialName',
  hash: 'b7b70dafa61a16a98a99d196e7e1392a86cdb0bbf0fe96da09296594679fc15b',
  text: "query OfficialName($id:ID!){official(id:$id){name}}",
};

export const OfficialsDocument: TypedDocument<OfficialsQuery, OfficialsQueryVariables> = {
  name: 'Officials',
  hash: 'fd95e256226d00b9304e220eb0ab4c627ae34095bfd642f701e968c3970ede01',
  text: "query Officials($filter:OfficialFilter$order:OfficialOrder$first:Int$after:String$last:Int$before:String){officials(filter:$filter orderBy:$order first:$first after:$after last:$last before:$before){totalCount pageInfo{...Page}nodes{...OfficialRow}}}fragment Page on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment OfficialRow on Official{id name country{code name}organisation{code name}positions{role title}}",
};

export const OverviewDocument: TypedDocument<OverviewQuery, OverviewQueryVariables> = {
  name: 'Overview',
  hash: '5c43611e461ae8eeffb7f5985d463fec483bb1554cb755ddfad5662ecd08843f',
  text: "query Overview{countries(filter:{withAgreements:true}){totalCount}officials{totalCount}agreements(first:6){totalCount nodes{id title status date{...Day}parties{name}}}documents{totalCount}oldest:agreements(first:1 orderBy:{field:DATE direction:ASC}){nodes{date{year}}}}fragment Day on PartialDate{value year month day}",
};

export const OverviewChartsDocument: TypedDocument<OverviewChartsQuery, OverviewChartsQueryVariables> = {
  name: 'OverviewCharts',
  hash: 'e01ddd3f8618fddde755adc6a7c09c6e1159f042e9a97ec6d9a82fe4b03fe850',
  text: "query OverviewCharts($interval:SeriesInterval!){agreementSeries(interval:$interval by:SECTOR_GROUP){key series time value}matrix:agreementCounts(groupBy:[COUNTRY SECTOR_GROUP]){count country{code}sectorGroup{code name}}totals:agreementCounts(groupBy:[COUNTRY]){count country{code name}}ties:countries(filter:{withAgreements:true}orderBy:{field:AGREEMENTS direction:DESC}first:24){nodes{code name partners{agreements country{code name}}}}sectors(filter:{groupsOnly:true}){code name}}",
};

export const SearchDocument: TypedDocument<SearchQuery, SearchQueryVariables> = {
  name: 'Search',
  hash: 'dea3755b3fb160b0794950301627b9f498839ed02fc99aec4dc576848e37e89f',
  text: "query Search($text:String!$kinds:[SearchKind!]$first:Int$after:String){search(text:$text kinds:$kinds first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{matched node{...Found}}}}fragment Found on SearchResult{__typename ...on Country{code name}...on Organisation{code name}...on Official{id name country{name}positions{role title}}...on Agreement{id title status date{...Day}}...on Sector{code name}...on Document{id name headline:title outlet publishedOn}}fragment Day on PartialDate{value year month day}",
};

export const SectorDocument: TypedDocument<SectorQuery, SectorQueryVariables> = {
  name: 'Sector',
  hash: '2084144a0c50b98929746a750c099d72774ad4f54f4007fd554da36578e6a017',
  text: "query Sector($code:String!$agreements:Int$documents:Int){sector(code:$code){id code name names{language value}parent{code name}children{code name}countries{agreements documents country{code name}}agreements(first:$agreements){totalCount nodes{...AgreementRow}}documents(first:$documents){totalCount nodes{...DocumentRow}}}}fragment AgreementRow on Agreement{id title type status date{...Day}parties{code name}organisations{code name}sectors{code name}}fragment Day on PartialDate{value year month day}fragment DocumentRow on Document{id name headline:title language outlet publishedOn}",
};

export const SectorsDocument: TypedDocument<SectorsQuery, SectorsQueryVariables> = {
  name: 'Sectors',
  hash: 'e6814a01b48c490a36d65d5faef21e6f704818c3aa8e1e66a343d40904ce4ed5',
  text: "query Sectors{agreementCounts(groupBy:[SECTOR]){count sector{code}}sectors{code name parent{code}}}",
};