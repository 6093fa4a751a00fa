import { counting } from '../language/plural';
import type { Messages } from './messages';

const count = counting('ru');

export const ru: Messages = {
  name: 'Русский',
  tagline: 'Отношения между государствами по новостям',
  skip: 'Перейти к содержанию',
  rooms: {
    overview: 'Обзор', agreements: 'Соглашения', countries: 'Страны', officials: 'Должностные лица', sectors: 'Отрасли',
    documents: 'Документы', search: 'Поиск',
  },
  navigation: 'Главное меню',
  console: 'Консоль API',
  language: 'Язык',
  theme: { label: 'Тема', light: 'Светлая', dark: 'Тёмная' },
  search: { label: 'Искать везде', placeholder: 'Страна, лицо, соглашение …' },
  loading: 'Загрузка …',
  load: {
    underWay: 'Тексты загружаются; данных становится больше.',
    of: (done, files) => `прочитано ${done} из ${files}`,
    left: (minutes) => `осталось около ${minutes} мин`,
  },
  offline: 'Нет связи с сервисом. Показанное могло устареть; оно обновится, когда связь восстановится.',
  failed: {
    offline: { title: 'Сервис недоступен', advice: 'Проверьте соединение. Запрос повторится, как только связь восстановится.' },
    busy: { title: 'Сервис занят', advice: 'Сейчас у него слишком много работы. Повторите попытку чуть позже.' },
    'unknown-address': { title: 'Здесь ничего нет', advice: 'Адрес мог устареть или быть неполным. Воспользуйтесь поиском.' },
    refused: { title: 'Эти фильтры несовместимы', advice: 'Измените или уберите один из них.' },
    broken: { title: 'Что-то пошло не так', advice: 'Повторите попытку. Если не поможет, сообщите тому, кто обслуживает сервис.' },
  },
  again: 'Повторить',
  missing: { title: 'Здесь ничего нет', advice: 'По этому адресу ничего не известно. Воспользуйтесь поиском.' },
  empty: { title: 'Ничего не подходит', advice: 'Уберите фильтр или расширьте даты.' },
  counts: {
    agreements: count({ one: '# соглашение', few: '# соглашения', other: '# соглашений' }),
    countries: count({ one: '# страна', few: '# страны', other: '# стран' }),
    officials: count({ one: '# должностное лицо', few: '# должностных лица', other: '# должностных лиц' }),
    documents: count({ one: '# документ', few: '# документа', other: '# документов' }),
    sectors: count({ one: '# отрасль', few: '# отрасли', other: '# отраслей' }),
  },
  pages: { label: 'Страницы', newer: 'Предыдущая страница', older: 'Следующая страница' },
  filters: {
    label: 'Фильтры', parties: 'Стороны (все сразу)', sectors: 'Отрасли', types: 'Виды', statuses: 'Стадии', from: 'С', to: 'По',
    words: 'Слова в названии', add: 'Добавить …', remove: (what) => `Убрать: ${what}`, clear: 'Сбросить фильтры', apply: 'Применить',
    organisation: 'Организация',
  },
  order: { label: 'Порядок', newest: 'Сначала новые', oldest: 'Сначала старые', title: 'По названию', stage: 'По стадии' },
  undated: 'без даты',
  types: {
    AGREEMENT: 'Соглашение', CHARTER: 'Хартия', CONTRACT: 'Контракт', DECLARATION: 'Декларация', JOINT_STATEMENT: 'Совместное заявление',
    MEMORANDUM: 'Меморандум', OTHER: 'Другое', PROGRAMME: 'Программа', PROTOCOL: 'Протокол', ROADMAP: 'Дорожная карта', TREATY: 'Договор',
  },
  statuses: {
    PROPOSED: 'Предложено', AGREED: 'Согласовано', INITIALLED: 'Парафировано', SIGNED: 'Подписано', RATIFIED: 'Ратифицировано',
    IN_FORCE: 'Действует', SUSPENDED: 'Приостановлено', TERMINATED: 'Прекращено',
  },
  roles: {
    PRESIDENT: 'Президент', VICE_PRESIDENT: 'Вице-президент', PRIME_MINISTER: 'Премьер-министр',
    DEPUTY_PRIME_MINISTER: 'Вице-премьер', MONARCH: 'Монарх', FOREIGN_MINISTER: 'Министр иностранных дел',
    DEFENCE_MINISTER: 'Министр обороны', MINISTER: 'Министр', DEPUTY_MINISTER: 'Заместитель министра', AMBASSADOR: 'Посол',
    SPECIAL_REPRESENTATIVE: 'Специальный представитель', SPEAKER: 'Председатель парламента', LEGISLATOR: 'Депутат',
    SECRETARY_GENERAL: 'Генеральный секретарь', MILITARY_COMMANDER: 'Военачальник', ADVISER: 'Советник',
    SPOKESPERSON: 'Официальный представитель', OTHER: 'Другое',
  },
  charts: {
    asTable: 'Показать таблицей',
    asChart: 'Показать диаграммой',
    over: {
      title: 'Соглашения по времени',
      finding: (group, all, most, when) => `Больше всего: ${group} – ${all}; пик: ${when} (${most}).`,
      note: 'Соглашение нескольких групп считается в каждой из них; без даты не показаны.',
      when: 'Когда',
    },
    matrix: {
      title: 'Страны и отрасли',
      finding: (country, group, count) => `Больше всего в одной группе: ${country}, ${group} – ${count}.`,
      country: 'Страна',
      all: 'Все',
      more: (countries) => `Показать ещё ${countries}`,
      fewer: 'Показать меньше',
    },
    ties: {
      title: 'Кто с кем связан',
      finding: (one, other, count) => `Больше всего общих: ${one} и ${other} – ${count}.`,
      note: (countries) => `Стран с наибольшим числом соглашений: ${countries}.`,
      one: 'Страна',
      other: 'Партнёр',
      count: 'Соглашения',
    },
    latest: 'Последние соглашения',
    all: 'Все соглашения',
    quarter: (quarter, year) => `${quarter} кв. ${year}`,
    none: { title: 'Показывать пока нечего', advice: 'Сервис ещё не прочёл ни одного соглашения. Положите тексты в его папку или дождитесь конца загрузки.' },
  },
  query: { show: 'Показать запрос' },
};
