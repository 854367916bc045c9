import { estatClient, statisticsTable, type ClientLimits } from '@renkei/estat'
import { describe, expect, test } from 'vitest'
import { CENSUS, makeReply } from './helpers/make-reply.ts'
import { json, service, status, type Answer } from './helpers/service.ts'
import { told } from './helpers/table-of.ts'

const APP_ID = '0123456789abcdef0123456789abcdef01234567'
const QUERY = { table: '0003445078', codes: { time: ['2020000000'], area: ['06206', '06201'] } }

async function client(limits: Partial<ClientLimits>, ...answers: readonly Answer[]) {
  const { base, asked } = await service(...answers)
  const waits: number[] = []
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds)
    return Promise.resolve()
  }
  return { asked, waits, client: estatClient({ fetch, appId: APP_ID, base, wait, limits }) }
}

test('values are asked for by table, area and time, with the marks left as they are', async () => {
  const { client: estat, asked } = await client({}, json(makeReply(CENSUS)))
  const { value } = await estat.data(QUERY)
  expect(value?.reply.values).toHaveLength(9)
  expect(asked.map(({ pathname }) => pathname)).toEqual(['/rest/3.0/app/json/getStatsData'])
  expect(Object.fromEntries(asked[0]!.searchParams)).toEqual({ statsDataId: '0003445078', cdArea: '06201,06206', cdTime: '2020000000', replaceSpChars: '0', appId: APP_ID })
})

describe('pages', () => {
  const paged: Answer = (query, response) => {
    const start = Number(query.get('startPosition') ?? '1')
    const values = CENSUS.values.slice(start - 1, start + 3)
    response.end(makeReply({ ...CENSUS, values, total: CENSUS.values.length, ...(start + 4 > CENSUS.values.length ? {} : { next: start + 4 }) }))
  }

  test('all are fetched and are one reply', async () => {
    const { client: estat, asked } = await client({}, paged)
    const { value } = await estat.data(QUERY)
    expect(asked.map(({ searchParams }) => searchParams.get('startPosition'))).toEqual([null, '5', '9'])
    expect(value?.pages).toHaveLength(3)
    const selection = { indicators: { 人口: { tab: '020', cat01: '0' } } }
    const whole = await client({}, json(makeReply(CENSUS))).then((other) => other.client.data(QUERY))
    expect(statisticsTable(value!.reply, selection).table).toEqual(statisticsTable(whole.value!.reply, selection).table)
  })

  test('a table that changes between two pages is incomplete', async () => {
    const { client: estat } = await client({}, json(makeReply({ ...CENSUS, next: 10, total: 10 })), json(makeReply({ ...CENSUS, values: [], total: 12 })))
    expect(told(await estat.data(QUERY))).toEqual(['R0483 9 10'])
  })

  test('a page that leads back is not asked for again', async () => {
    const { client: estat, asked } = await client({}, json(makeReply({ ...CENSUS, next: 1, total: 99 })))
    expect(told(await estat.data(QUERY))).toEqual(['R0483 9 99'])
    expect(asked).toHaveLength(1)
  })

  test('there is an end to them', async () => {
    const { client: estat, asked } = await client({ pages: 3 }, (query, response) => {
      response.end(makeReply({ ...CENSUS, total: 9999, next: Number(query.get('startPosition') ?? '1') + 9 }))
    })
    expect(told(await estat.data(QUERY))).toEqual(['R0489 > 3 NEXT_KEY'])
    expect(asked).toHaveLength(3)
  })
})

describe('faults', () => {
  test('a service that is down or busy is asked again, each time later', async () => {
    const { client: estat, asked, waits } = await client({}, status(503), status(429), json(makeReply(CENSUS)))
    expect((await estat.data(QUERY)).value?.reply.values).toHaveLength(9)
    expect({ asked: asked.length, waits }).toEqual({ asked: 3, waits: [1000, 2000] })
  })

  test('but not for ever', async () => {
    const { client: estat, asked, waits } = await client({}, status(500, 'Internal Server Error'))
    expect(told(await estat.data(QUERY))).toEqual(['R0489 HTTP 500'])
    expect({ asked: asked.length, waits }).toEqual({ asked: 4, waits: [1000, 2000, 4000] })
  })

  test('a connection that breaks in the middle is no reply', async () => {
    const broken: Answer = (_, response, { socket }) => {
      response.writeHead(200, { 'content-length': 1000 }).write('{"GET_STATS_DATA":', () => socket.destroy())
    }
    const { client: estat, asked } = await client({}, broken)
    expect(told(await estat.data(QUERY))[0]).toMatch(/^R0489 /)
    expect(asked).toHaveLength(4)
    const after = await client({}, broken, json(makeReply(CENSUS)))
    expect((await after.client.data(QUERY)).diagnostics).toEqual([])
  })

  test('a page of somebody else with 404 is not asked for again; a refusal of the service is told in its words', async () => {
    const page = await client({}, status(404, '<html>見つかりません</html>'))
    expect(told(await page.client.data(QUERY))).toEqual(['R0489 HTTP 404'])
    expect(page.asked).toHaveLength(1)
    const refused = await client({}, status(403, '{"GET_STATS_DATA":{"RESULT":{"STATUS":100,"ERROR_MSG":"認証に失敗しました。"}}}'))
    expect(told(await refused.client.data(QUERY))).toEqual(['R0482 100 認証に失敗しました。'])
  })

  test('a reply beyond the limit is not read to its end', async () => {
    const { client: estat, asked } = await client({ bytes: 1_000_000 }, json(`{"x":"${'あ'.repeat(500_000)}"}`))
    expect(told(await estat.data(QUERY))).toEqual(['R0489 > 1 MB'])
    expect(asked).toHaveLength(1)
  })

  test('a service that does not answer', async () => {
    const { client: estat } = await client({ time: 50, tries: 2 }, () => undefined)
    expect(told(await estat.data(QUERY))).toEqual(['R0489 TimeoutError'])
    expect(told(await estatClient({ fetch, appId: APP_ID, base: 'http://127.0.0.1:1/', wait: () => Promise.resolve() }).data(QUERY))[0]).toMatch(/^R0489 \w/)
  })

  test('a page instead of figures, and JSON that breaks off', async () => {
    const busy = await client({}, json('<!DOCTYPE html><html>ただいま混み合っています'))
    expect(told(await busy.client.data(QUERY))).toEqual(['R0480 <!DOCTYPE html><html>ただいま混み合って'])
    const cut = await client({}, json(makeReply(CENSUS).slice(0, -40)))
    expect(told(await cut.client.data(QUERY))[0]).toMatch(/^R0480 …/)
  })
})

describe('the application id', () => {
  test('stands in no text that comes back, whatever the service echoes', async () => {
    const echo: Answer = (_, response, { url }) => void response.end(makeReply({ ...CENSUS, survey: `国勢調査 ${url ?? ''}` }))
    const { client: estat } = await client({}, echo)
    const fetched = await estat.data(QUERY)
    expect(JSON.stringify(fetched)).toContain('（アプリケーションID）')
    expect(JSON.stringify(fetched)).not.toContain(APP_ID)
    const refusing = await client({}, json(`{"GET_STATS_DATA":{"RESULT":{"STATUS":"100","ERROR_MSG":"${APP_ID} は使えません"}}}`))
    expect(JSON.stringify(await refusing.client.data(QUERY))).not.toContain(APP_ID)
    const away: Answer = (_, response, { url }) => void response.writeHead(302, { location: `http://127.0.0.1:1${url ?? ''}` }).end()
    expect(JSON.stringify(await (await client({}, away)).client.data(QUERY))).not.toContain(APP_ID)
  })

  test('is not sent where it can be none', async () => {
    const { base, asked } = await service(json(makeReply(CENSUS)))
    for (const appId of ['', '123', 'あ'.repeat(40), `${APP_ID}&cdArea=1`]) expect(told(await estatClient({ fetch, appId, base }).data(QUERY))).toEqual(['R0482 100 アプリケーションIDの形が違います'])
    expect(asked).toEqual([])
  })
})

test('tables are found by words; nothing found is an empty list', async () => {
  const table = { '@id': '0003445078', STAT_NAME: { '@code': '00200521', $: '国勢調査' }, TITLE: '人口', SURVEY_DATE: 202010, OPEN_DATE: '2021-11-30' }
  const list = (inf: object) => JSON.stringify({ GET_STATS_LIST: { RESULT: { STATUS: 0, ERROR_MSG: '' }, DATALIST_INF: inf } })
  const { client: estat, asked } = await client({}, json(list({ NUMBER: 321, TABLE_INF: [table, table] })), json(list({ NUMBER: 1, TABLE_INF: table })),
    json('{"GET_STATS_LIST":{"RESULT":{"STATUS":1,"ERROR_MSG":"正常に終了しましたが、該当データはありませんでした。"}}}'))
  expect(await estat.find('人口 山形')).toMatchObject({ value: { total: 321, tables: [{ id: '0003445078', survey: '国勢調査', title: '人口', surveyDate: '202010', published: '2021-11-30' }, {}] } })
  expect((await estat.find('人口')).value?.tables).toHaveLength(1)
  expect((await estat.find('あれ')).value).toEqual({ total: 0, tables: [] })
  expect(asked[0]!.searchParams.get('searchWord')).toBe('人口 山形')
})

test('the axes of a table are told without its values', async () => {
  const data = JSON.parse(makeReply(CENSUS)) as { GET_STATS_DATA: { STATISTICAL_DATA: { TABLE_INF: object; CLASS_INF: object } } }
  const { TABLE_INF, CLASS_INF } = data.GET_STATS_DATA.STATISTICAL_DATA
  const { client: estat, asked } = await client({}, json(JSON.stringify({ GET_META_INFO: { RESULT: { STATUS: 0 }, METADATA_INF: { TABLE_INF, CLASS_INF } } })),
    json('{"GET_META_INFO":{"RESULT":{"STATUS":300,"ERROR_MSG":"統計表がありません"}}}'))
  expect((await estat.meta('0003445078')).value?.axes.map(({ id, items }) => [id, items.length])).toEqual([['tab', 2], ['cat01', 3], ['area', 3], ['time', 1]])
  expect(told(await estat.meta('0000000000'))).toEqual(['R0482 300 統計表がありません'])
  expect(asked[0]!.pathname).toMatch(/getMetaInfo$/)
})
