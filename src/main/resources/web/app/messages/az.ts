import { counting } from '../language/plural';
import type { Messages } from './messages';

const count = counting('az');

export const az: Messages = {
  name: 'Azərbaycanca',
  tagline: 'Dövlətlərarası münasibətlər xəbərlərdə',
  skip: 'Məzmuna keç',
  rooms: {
    overview: 'İcmal', agreements: 'Sazişlər', countries: 'Ölkələr', officials: 'Rəsmi şəxslər', sectors: 'Sahələr',
    documents: 'Sənədlər', search: 'Axtarış',
  },
  navigation: 'Əsas menyu',
  console: 'API konsolu',
  language: 'Dil',
  theme: { label: 'Görünüş', light: 'İşıqlı', dark: 'Tünd' },
  search: { label: 'Hər şeydə axtar', placeholder: 'Ölkə, rəsmi şəxs, saziş …' },
  loading: 'Yüklənir …',
  load: {
    underWay: 'Mətnlər yüklənir; göstərilənlər artmaqdadır.',
    of: (done, files) => `${files} mətndən ${done} oxunub`,
    left: (minutes) => `təxminən ${minutes} dəq qalıb`,
  },
  offline: 'Xidmətlə əlaqə yoxdur. Gördükləriniz köhnə ola bilər; əlaqə bərpa olunanda yenilənəcək.',
  failed: {
    offline: { title: 'Xidmətə qoşulmaq olmur', advice: 'Bağlantınızı yoxlayın. Əlaqə bərpa olunan kimi yenidən cəhd ediləcək.' },
    busy: { title: 'Xidmət məşğuldur', advice: 'Hazırda iş çoxdur. Bir azdan yenidən cəhd edin.' },
    'unknown-address': { title: 'Burada heç nə yoxdur', advice: 'Ünvan köhnə və ya natamam ola bilər. Lazım olanı axtarışda tapın.' },
    refused: { title: 'Bu filtrlər bir-birinə uyğun gəlmir', advice: 'Birini dəyişin və ya silin.' },
    broken: { title: 'Xəta baş verdi', advice: 'Yenidən cəhd edin. Təkrarlanarsa, xidməti idarə edənə bildirin.' },
  },
  again: 'Yenidən cəhd et',
  missing: { title: 'Burada heç nə yoxdur', advice: 'Ünvan məlum olan heç nəyi göstərmir. Lazım olanı axtarışda tapın.' },
  empty: { title: 'Uyğun nəticə yoxdur', advice: 'Bir filtri silin və ya tarixləri genişləndirin.' },
  counts: {
    agreements: count({ other: '# saziş' }),
    countries: count({ other: '# ölkə' }),
    officials: count({ other: '# rəsmi şəxs' }),
    documents: count({ other: '# sənəd' }),
    sectors: count({ other: '# sahə' }),
  },
  pages: { label: 'Səhifələr', newer: 'Əvvəlki səhifə', older: 'Növbəti səhifə' },
  filters: {
    label: 'Filtrlər', parties: 'Tərəflər (hamısı)', sectors: 'Sahələr', types: 'Növlər', statuses: 'Mərhələlər', from: 'Başlanğıc',
    to: 'Son', words: 'Başlıqdakı sözlər', add: 'Əlavə et …', remove: (what) => `Sil: ${what}`, clear: 'Filtrləri təmizlə',
    apply: 'Tətbiq et', organisation: 'Təşkilat',
  },
  order: { label: 'Sıralama', newest: 'Əvvəlcə yenilər', oldest: 'Əvvəlcə köhnələr', title: 'Başlıq üzrə', stage: 'Mərhələ üzrə' },
  undated: 'tarixsiz',
  types: {
    AGREEMENT: 'Saziş', CHARTER: 'Xartiya', CONTRACT: 'Müqavilə (kontrakt)', DECLARATION: 'Bəyannamə', JOINT_STATEMENT: 'Birgə bəyanat',
    MEMORANDUM: 'Memorandum', OTHER: 'Digər', PROGRAMME: 'Proqram', PROTOCOL: 'Protokol', ROADMAP: 'Yol xəritəsi', TREATY: 'Müqavilə',
  },
  statuses: {
    PROPOSED: 'Təklif olunub', AGREED: 'Razılaşdırılıb', INITIALLED: 'Paraflanıb', SIGNED: 'İmzalanıb', RATIFIED: 'Ratifikasiya olunub',
    IN_FORCE: 'Qüvvədədir', SUSPENDED: 'Dayandırılıb', TERMINATED: 'Xitam verilib',
  },
  roles: {
    PRESIDENT: 'Prezident', VICE_PRESIDENT: 'Vitse-prezident', PRIME_MINISTER: 'Baş nazir',
    DEPUTY_PRIME_MINISTER: 'Baş nazirin müavini', MONARCH: 'Monarx', FOREIGN_MINISTER: 'Xarici işlər naziri',
    DEFENCE_MINISTER: 'Müdafiə naziri', MINISTER: 'Nazir', DEPUTY_MINISTER: 'Nazir müavini', AMBASSADOR: 'Səfir',
    SPECIAL_REPRESENTATIVE: 'Xüsusi nümayəndə', SPEAKER: 'Parlament sədri', LEGISLATOR: 'Deputat',
    SECRETARY_GENERAL: 'Baş katib', MILITARY_COMMANDER: 'Hərbi komandan', ADVISER: 'Müşavir',
    SPOKESPERSON: 'Mətbuat katibi', OTHER: 'Digər',
  },
  charts: {
    asTable: 'Cədvəl kimi göstər',
    asChart: 'Diaqram kimi göstər',
    over: {
      title: 'Zaman üzrə sazişlər',
      finding: (group, all, most, when) => `Ən çox: ${group} – ${all}; ən yüksək dövr: ${when} (${most}).`,
      note: 'Bir neçə qrupa aid saziş hər birində sayılır; tarixsiz sazişlər göstərilmir.',
      when: 'Nə vaxt',
    },
    matrix: {
      title: 'Ölkələr və sahələr',
      finding: (country, group, count) => `Bir qrupda ən çox: ${country}, ${group} – ${count}.`,
      country: 'Ölkə',
      all: 'Hamısı',
      more: (countries) => `Daha ${countries} göstər`,
      fewer: 'Daha az göstər',
    },
    ties: {
      title: 'Kim kiminlə bağlıdır',
      finding: (one, other, count) => `Ən çox ortaq saziş: ${one} və ${other} – ${count}.`,
      note: (countries) => `Ən çox sazişi olan ${countries} ölkə.`,
      one: 'Ölkə',
      other: 'Tərəfdaş',
      count: 'Sazişlər',
    },
    latest: 'Son sazişlər',
    all: 'Bütün sazişlər',
    quarter: (quarter, year) => `${year}, ${['I', 'II', 'III', 'IV'][quarter - 1]} rüb`,
    none: { title: 'Hələ göstəriləsi bir şey yoxdur', advice: 'Xidmət hələ heç bir saziş oxumayıb. Mətnləri onun qovluğuna qoyun və ya yükləmənin bitməsini gözləyin.' },
  },
  query: { show: 'Sorğunu göstər' },
};
