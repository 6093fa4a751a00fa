import type { AgreementStatus, AgreementType, Language as DataLanguage, Role } from '../data/documents';
import type { Reason } from '../data/failure';
import type { Room } from '../address';

/** What can be found and cited. */
export type Kind = 'Agreement' | 'Country' | 'Document' | 'Official' | 'Organisation' | 'Sector';

type Count = (count: number) => string;

/** Every word of the dashboard. A language that lacks one does not compile. */
export interface Messages {
  name: string;
  tagline: string;
  skip: string;
  rooms: Record<Room, string>;
  navigation: string;
  console: string;
  language: string;
  languages: Record<DataLanguage, string>;
  theme: { label: string; light: string; dark: string };
  search: { label: string; placeholder: string };
  loading: string;
  load: { underWay: string; of: (done: string, files: string) => string; left: (minutes: string) => string };
  offline: string;
  failed: Record<Reason, { title: string; advice: string }>;
  again: string;
  missing: { title: string; advice: string };
  empty: { title: string; advice: string };
  counts: { agreements: Count; countries: Count; officials: Count; documents: Count; sectors: Count };
  pages: { label: string; newer: string; older: string };
  filters: {
    label: string; parties: string; sectors: string; types: string; statuses: string; from: string; to: string; words: string;
    add: string; remove: (what: string) => string; clear: string; apply: string; organisation: string;
  };
  order: { label: string; newest: string; oldest: string; title: string; stage: string };
  undated: string;
  kinds: Record<Kind, string>;
  /** The kinds as headings. */
  groups: Record<Kind, string>;
  agreement: {
    stages: string; provisions: string; signatories: string; parties: string; sectors: string; place: string; titles: string;
    mentions: string; inText: string; noProvisions: string;
  };
  document: {
    facts: string; published: string; outlet: string; language: string; shown: string; more: Count; noFacts: string; text: string;
  };
  country: { partners: string; names: string; common: string };
  official: { positions: string; seen: (first: string, last: string) => string; of: string; role: string; any: string };
  sector: { inner: string; outer: string };
  found: { title: (text: string) => string; all: string; count: Count; none: string; ask: string; hint: Count };
  all: string;
  nameContains: string;
  types: Record<AgreementType, string>;
  statuses: Record<AgreementStatus, string>;
  roles: Record<Role, string>;
  charts: {
    asTable: string; asChart: string;
    over: { title: string; finding: (group: string, all: string, most: string, when: string) => string; note: string; when: string };
    matrix: {
      title: string; finding: (country: string, group: string, count: string) => string; country: string; all: string;
      more: (countries: string) => string; fewer: string;
    };
    ties: {
      title: string; finding: (one: string, other: string, count: string) => string; note: (countries: string) => string;
      one: string; other: string; count: string;
    };
    latest: string; all: string;
    quarter: (quarter: number, year: string) => string;
    none: { title: string; advice: string };
  };
  query: { show: string };
}
