import { counting } from '../language/plural';
import type { Messages } from './messages';

const count = counting('en');

export const en: Messages = {
  name: 'English',
  tagline: 'Relations between states, from the news',
  skip: 'Skip to the content',
  rooms: {
    overview: 'Overview', agreements: 'Agreements', countries: 'Countries', officials: 'Officials', sectors: 'Sectors',
    documents: 'Documents', search: 'Search',
  },
  navigation: 'Main',
  console: 'API console',
  language: 'Language',
  theme: { label: 'Theme', light: 'Light', dark: 'Dark' },
  search: { label: 'Search everything', placeholder: 'Country, official, agreement …' },
  loading: 'Loading …',
  load: {
    underWay: 'Texts are being loaded; what is shown grows.',
    of: (done, files) => `${done} of ${files} read`,
    left: (minutes) => `about ${minutes} min left`,
  },
  offline: 'No connection to the service. What you see may be old; it is renewed when the connection is back.',
  failed: {
    offline: { title: 'The service cannot be reached', advice: 'Check your connection. This is tried again as soon as it is back.' },
    busy: { title: 'The service is busy', advice: 'It has more to do than it can right now. Try again in a moment.' },
    'unknown-address': { title: 'There is nothing here', advice: 'The address may be old or incomplete. Look for what you need in the search.' },
    refused: { title: 'These filters do not go together', advice: 'Change or remove one of them.' },
    broken: { title: 'Something went wrong', advice: 'Try again. If it stays so, tell whoever runs this service.' },
  },
  again: 'Try again',
  missing: { title: 'There is nothing here', advice: 'The address names nothing that is known. Look for what you need in the search.' },
  empty: { title: 'Nothing fits', advice: 'Remove a filter, or widen the dates.' },
  counts: {
    agreements: count({ one: '# agreement', other: '# agreements' }),
    countries: count({ one: '# country', other: '# countries' }),
    officials: count({ one: '# official', other: '# officials' }),
    documents: count({ one: '# document', other: '# documents' }),
    sectors: count({ one: '# sector', other: '# sectors' }),
  },
  pages: { label: 'Pages', newer: 'Previous page', older: 'Next page' },
  filters: {
    label: 'Filters', parties: 'Parties (all of them)', sectors: 'Sectors', types: 'Kinds', statuses: 'Stages', from: 'From', to: 'Until',
    words: 'Words in the title', add: 'Add …', remove: (what) => `Remove ${what}`, clear: 'Clear filters', apply: 'Apply',
    organisation: 'Organisation',
  },
  order: { label: 'Order', newest: 'Newest first', oldest: 'Oldest first', title: 'By title', stage: 'By stage' },
  undated: 'undated',
  types: {
    AGREEMENT: 'Agreement', CHARTER: 'Charter', CONTRACT: 'Contract', DECLARATION: 'Declaration', JOINT_STATEMENT: 'Joint statement',
    MEMORANDUM: 'Memorandum', OTHER: 'Other', PROGRAMME: 'Programme', PROTOCOL: 'Protocol', ROADMAP: 'Roadmap', TREATY: 'Treaty',
  },
  statuses: {
    PROPOSED: 'Proposed', AGREED: 'Agreed', INITIALLED: 'Initialled', SIGNED: 'Signed', RATIFIED: 'Ratified', IN_FORCE: 'In force',
    SUSPENDED: 'Suspended', TERMINATED: 'Terminated',
  },
  roles: {
    PRESIDENT: 'President', VICE_PRESIDENT: 'Vice-president', PRIME_MINISTER: 'Prime minister',
    DEPUTY_PRIME_MINISTER: 'Deputy prime minister', MONARCH: 'Monarch', FOREIGN_MINISTER: 'Foreign minister',
    DEFENCE_MINISTER: 'Defence minister', MINISTER: 'Minister', DEPUTY_MINISTER: 'Deputy minister', AMBASSADOR: 'Ambassador',
    SPECIAL_REPRESENTATIVE: 'Special representative', SPEAKER: 'Speaker', LEGISLATOR: 'Legislator',
    SECRETARY_GENERAL: 'Secretary general', MILITARY_COMMANDER: 'Military commander', ADVISER: 'Adviser',
    SPOKESPERSON: 'Spokesperson', OTHER: 'Other',
  },
  charts: {
    asTable: 'Show as table',
    asChart: 'Show as chart',
    over: {
      title: 'Agreements over time',
      finding: (group, all, most, when) => `${group} leads with ${all}; its peak is ${when} (${most}).`,
      note: 'An agreement of several groups counts in each of them; undated ones are not shown.',
      when: 'When',
    },
    matrix: {
      title: 'Countries and sectors',
      finding: (country, group, count) => `${country} has the most in one group: ${count} in ${group}.`,
      country: 'Country',
      all: 'All',
      more: (countries) => `Show ${countries} more`,
      fewer: 'Show fewer',
    },
    ties: {
      title: 'Who is tied to whom',
      finding: (one, other, count) => `${one} and ${other} share the most: ${count}.`,
      note: (countries) => `The ${countries} countries with the most agreements.`,
      one: 'Country',
      other: 'Partner',
      count: 'Agreements',
    },
    latest: 'Latest agreements',
    all: 'All agreements',
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    none: { title: 'There is nothing to show yet', advice: 'The service has read no agreement so far. Put texts into its folder, or wait until its load is done.' },
  },
  query: { show: 'Show the query' },
};
