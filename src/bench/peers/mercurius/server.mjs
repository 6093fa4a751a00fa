// Mercurius with its JIT, loaders and the mariadb driver.
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import mercurius from 'mercurius'
import * as database from './database.mjs'

const nodeId = (kind, key) => Buffer.from(`${kind}:${key}`).toString('base64url')
const two = number => String(number).padStart(2, '0')

function partialDate ({ date_year: year, date_month: month, date_day: day }) {
  if (year === null) return null
  return { value: [String(year).padStart(4, '0'), ...[month, day].filter(part => part !== null).map(two)].join('-') }
}

/** A page of rows of which one more than asked for was read. */
const connection = (rows, first) => ({ nodes: rows.slice(0, first), pageInfo: { hasNextPage: rows.length > first } })

/** The rows of each key, in the keys' order. */
function grouped (keys, rows, column) {
  const byKey = new Map(keys.map(key => [key, []]))
  for (const row of rows) byKey.get(row[column]).push(row)
  return keys.map(key => byKey.get(key))
}

/** A loader of what each agreement is tied to. */
const tied = read => async queries => {
  const ids = queries.map(({ obj }) => obj.id)
  return grouped(ids, await read(ids), 'parent')
}

const resolvers = {
  Query: {
    country: (_, { code }) => database.country(code),
    countries: async (_, { first }) => ({ nodes: await database.countries(first) }),
    agreements: async (_, { first, after }) => {
      if (after) throw new Error('only the first page is served')
      return connection(await database.agreements(first + 1), first)
    },
    agreementCounts: async (_, { groupBy }) => {
      switch (groupBy.join()) {
        case 'YEAR': return database.countsByYear()
        case 'SECTOR,YEAR': return (await database.countsBySectorAndYear()).map(row => ({ ...row, sector: row }))
        default: throw new Error('counted by YEAR, or by SECTOR and YEAR')
      }
    }
  },
  Country: {
    id: country => nodeId('country', country.code),
    name: country => country.name_en,
    names: country => ['AZ', 'RU', 'TR', 'EN'].map(language =>
      ({ language, value: country[`name_${language.toLowerCase()}`] }))
  },
  Agreement: {
    id: agreement => nodeId('agreement', agreement.id),
    title: agreement => agreement.title_en,
    date: partialDate
  },
  Official: {
    id: official => nodeId('official', official.id),
    name: official => official.name_en
  },
  Sector: {
    name: sector => sector.name_en
  }
}

const loaders = {
  Country: {
    async agreements (queries) {
      const pages = queries.map(({ obj, params }) => ({ code: obj.code, limit: params.first + 1 }))
      const rows = grouped(pages.map((_, page) => page), await database.agreementsOf(pages), 'page')
      return queries.map(({ params }, page) => connection(rows[page], params.first))
    }
  },
  Agreement: {
    parties: tied(database.partiesOf),
    signatories: tied(database.signatoriesOf),
    sectors: tied(database.sectorsOf)
  },
  Official: {
    async country (queries) {
      const codes = new Set(queries.map(({ obj }) => obj.country_code).filter(code => code !== null))
      const rows = codes.size ? await database.countriesOf([...codes]) : []
      const byCode = new Map(rows.map(row => [row.code, row]))
      return queries.map(({ obj }) => byCode.get(obj.country_code) ?? null)
    }
  }
}

const app = Fastify()
app.register(mercurius, {
  schema: readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8'), resolvers, loaders, jit: 1
})
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT ?? 0) })
console.log(`listening on ${app.server.address().port}`)
