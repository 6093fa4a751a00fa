// The statements, each answering plain rows.
import { createPool } from 'mariadb'

const { DB_HOST, DB_PORT, DB_NAME, DB_USER, DB_PASSWORD } = process.env
const pool = createPool({
  host: DB_HOST, port: Number(DB_PORT), database: DB_NAME, user: DB_USER, password: DB_PASSWORD,
  connectionLimit: 20, bigIntAsNumber: true
})

const COUNTRY = 'c.code, c.name_az, c.name_ru, c.name_tr, c.name_en'
const AGREEMENT = 'a.id, a.type, a.status, a.date_year, a.date_month, a.date_day, a.title_en'

export const country = async code =>
  (await pool.query(`select ${COUNTRY} from country c where c.code = ?`, [code]))[0] ?? null

export const countries = first =>
  pool.query(`select ${COUNTRY} from country c order by c.name_en, c.code limit ?`, [first])

export const countriesOf = codes => pool.query(`select ${COUNTRY} from country c where c.code in (?)`, [codes])

export const agreements = limit =>
  pool.query(`select ${AGREEMENT} from agreement a order by a.newest_first desc, a.id desc limit ?`, [limit])

/** The newest agreements of each country: a walk along an index for each, which a window function would not be. */
export function agreementsOf (pages) {
  const walk = `(select ? as page, agreement_id, newest_first from agreement_party where country_code = ?
    order by newest_first desc, agreement_id desc limit ?)`
  return pool.query(`select w.page, ${AGREEMENT} from (${pages.map(() => walk).join(' union all ')}) w
    join agreement a on a.id = w.agreement_id order by w.page, w.newest_first desc, w.agreement_id desc`,
  pages.flatMap(({ code, limit }, page) => [page, code, limit]))
}

export const partiesOf = agreements => pool.query(`select l.agreement_id as parent, ${COUNTRY}
  from agreement_party l join country c on c.code = l.country_code where l.agreement_id in (?) order by c.code`,
[agreements])

export const signatoriesOf = agreements => pool.query(`select l.agreement_id as parent, o.id, o.name_en, o.country_code
  from agreement_signatory l join official o on o.id = l.official_id where l.agreement_id in (?)
  order by o.name_en collate utf8mb4_bin, o.id`, [agreements])

export const sectorsOf = agreements => pool.query(`select l.agreement_id as parent, s.code, s.name_en
  from agreement_sector l join sector s on s.code = l.sector_code where l.told = 1 and l.agreement_id in (?)
  order by s.ordinal`, [agreements])

export const countsByYear = () => pool.query(`select year(newest_first) as year, count(*) as count from agreement
  where newest_first > '1000-01-01' group by year order by year`)

export const countsBySectorAndYear = () => pool.query(`select s.code, s.name_en, n.year, n.count
  from (select sector_code, year(newest_first) as year, count(*) as count from agreement_sector
    where newest_first > '1000-01-01' group by sector_code, year) n
  join sector s on s.code = n.sector_code order by s.ordinal, n.year`)
