import { counting } from '../language/plural';
import type { Messages } from './messages';

const count = counting('tr');

export const tr: Messages = {
  name: 'Türkçe',
  tagline: 'Haberlerden devletler arası ilişkiler',
  skip: 'İçeriğe geç',
  rooms: {
    overview: 'Genel bakış', agreements: 'Anlaşmalar', countries: 'Ülkeler', officials: 'Yetkililer', sectors: 'Alanlar',
    documents: 'Belgeler', search: 'Arama',
  },
  navigation: 'Ana menü',
  console: 'API konsolu',
  language: 'Dil',
  theme: { label: 'Görünüm', light: 'Açık', dark: 'Koyu' },
  search: { label: 'Her şeyde ara', placeholder: 'Ülke, yetkili, anlaşma …' },
  loading: 'Yükleniyor …',
  load: {
    underWay: 'Metinler yükleniyor; gösterilenler artıyor.',
    of: (done, files) => `${files} metnin ${done} tanesi okundu`,
    left: (minutes) => `yaklaşık ${minutes} dk kaldı`,
  },
  offline: 'Hizmete bağlantı yok. Gördükleriniz eski olabilir; bağlantı gelince yenilenir.',
  failed: {
    offline: { title: 'Hizmete ulaşılamıyor', advice: 'Bağlantınızı kontrol edin. Bağlantı gelir gelmez yeniden denenecek.' },
    busy: { title: 'Hizmet meşgul', advice: 'Şu anda çok iş var. Biraz sonra yeniden deneyin.' },
    'unknown-address': { title: 'Burada bir şey yok', advice: 'Adres eski ya da eksik olabilir. Aradığınızı arama kutusunda bulun.' },
    refused: { title: 'Bu filtreler birbirine uymuyor', advice: 'Birini değiştirin ya da kaldırın.' },
    broken: { title: 'Bir şeyler ters gitti', advice: 'Yeniden deneyin. Sürerse hizmeti yürütene bildirin.' },
  },
  again: 'Yeniden dene',
  missing: { title: 'Burada bir şey yok', advice: 'Adres bilinen bir şeyi göstermiyor. Aradığınızı arama kutusunda bulun.' },
  empty: { title: 'Uyan bir şey yok', advice: 'Bir filtreyi kaldırın ya da tarihleri genişletin.' },
  counts: {
    agreements: count({ other: '# anlaşma' }),
    countries: count({ other: '# ülke' }),
    officials: count({ other: '# yetkili' }),
    documents: count({ other: '# belge' }),
    sectors: count({ other: '# alan' }),
  },
  pages: { label: 'Sayfalar', newer: 'Önceki sayfa', older: 'Sonraki sayfa' },
  filters: {
    label: 'Filtreler', parties: 'Taraflar (hepsi)', sectors: 'Alanlar', types: 'Türler', statuses: 'Aşamalar', from: 'Başlangıç',
    to: 'Bitiş', words: 'Başlıktaki sözcükler', add: 'Ekle …', remove: (what) => `Kaldır: ${what}`, clear: 'Filtreleri temizle',
    apply: 'Uygula', organisation: 'Kuruluş',
  },
  order: { label: 'Sıralama', newest: 'Önce yeniler', oldest: 'Önce eskiler', title: 'Başlığa göre', stage: 'Aşamaya göre' },
  undated: 'tarihsiz',
  types: {
    AGREEMENT: 'Anlaşma', CHARTER: 'Şart', CONTRACT: 'Sözleşme', DECLARATION: 'Beyanname', JOINT_STATEMENT: 'Ortak açıklama',
    MEMORANDUM: 'Mutabakat muhtırası', OTHER: 'Diğer', PROGRAMME: 'Program', PROTOCOL: 'Protokol', ROADMAP: 'Yol haritası',
    TREATY: 'Antlaşma',
  },
  statuses: {
    PROPOSED: 'Önerildi', AGREED: 'Mutabık kalındı', INITIALLED: 'Parafe edildi', SIGNED: 'İmzalandı', RATIFIED: 'Onaylandı',
    IN_FORCE: 'Yürürlükte', SUSPENDED: 'Askıya alındı', TERMINATED: 'Sona erdi',
  },
  roles: {
    PRESIDENT: 'Cumhurbaşkanı', VICE_PRESIDENT: 'Cumhurbaşkanı yardımcısı', PRIME_MINISTER: 'Başbakan',
    DEPUTY_PRIME_MINISTER: 'Başbakan yardımcısı', MONARCH: 'Hükümdar', FOREIGN_MINISTER: 'Dışişleri bakanı',
    DEFENCE_MINISTER: 'Savunma bakanı', MINISTER: 'Bakan', DEPUTY_MINISTER: 'Bakan yardımcısı', AMBASSADOR: 'Büyükelçi',
    SPECIAL_REPRESENTATIVE: 'Özel temsilci', SPEAKER: 'Meclis başkanı', LEGISLATOR: 'Milletvekili',
    SECRETARY_GENERAL: 'Genel sekreter', MILITARY_COMMANDER: 'Askerî komutan', ADVISER: 'Danışman',
    SPOKESPERSON: 'Sözcü', OTHER: 'Diğer',
  },
  charts: {
    asTable: 'Tablo olarak göster',
    asChart: 'Grafik olarak göster',
    over: {
      title: 'Zaman içinde anlaşmalar',
      finding: (group, all, most, when) => `En çok: ${group} – ${all}; zirve: ${when} (${most}).`,
      note: 'Birkaç gruba giren anlaşma her birinde sayılır; tarihsizler gösterilmez.',
      when: 'Ne zaman',
    },
    matrix: {
      title: 'Ülkeler ve alanlar',
      finding: (country, group, count) => `Tek grupta en çok: ${country}, ${group} – ${count}.`,
      country: 'Ülke',
      all: 'Hepsi',
      more: (countries) => `${countries} tane daha göster`,
      fewer: 'Daha az göster',
    },
    ties: {
      title: 'Kim kime bağlı',
      finding: (one, other, count) => `En çok ortak anlaşma: ${one} ile ${other} – ${count}.`,
      note: (countries) => `En çok anlaşması olan ${countries} ülke.`,
      one: 'Ülke',
      other: 'Ortak',
      count: 'Anlaşmalar',
    },
    latest: 'Son anlaşmalar',
    all: 'Bütün anlaşmalar',
    quarter: (quarter, year) => `${year} ${quarter}. çeyrek`,
    none: { title: 'Henüz gösterilecek bir şey yok', advice: 'Hizmet henüz hiçbir anlaşma okumadı. Metinleri klasörüne koyun ya da yüklemenin bitmesini bekleyin.' },
  },
  query: { show: 'Sorguyu göster' },
};
