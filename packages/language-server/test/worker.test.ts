import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { pathToFileURL } from 'node:url'
import { AbstractMessageReader, AbstractMessageWriter, createProtocolConnection, type DataCallback, type Disposable, Emitter, type Message } from 'vscode-languageserver-protocol/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from './support/bundle.ts'
import { Client } from './support/client.ts'
import { filesOf, small } from './support/rule-sets.ts'

const folder = 'renkei:///甲乙'

/** The page's end of the channel, as a page writes it: messages are objects. */
class PortReader extends AbstractMessageReader {
  readonly #data = new Emitter<Message>()

  constructor(port: MessagePort) {
    super()
    port.on('message', (message: Message) => this.#data.fire(message))
  }

  listen(callback: DataCallback): Disposable {
    return this.#data.event(callback)
  }
}

class PortWriter extends AbstractMessageWriter {
  readonly #port: MessagePort

  constructor(port: MessagePort) {
    super()
    this.#port = port
  }

  write(message: Message): Promise<void> {
    this.#port.postMessage(message)
    return Promise.resolve()
  }

  end(): void {
    this.#port.close()
  }
}

let client: Client
let close: () => void

beforeAll(async () => {
  const file = await bundle(`export { serveInWorker } from './browser.ts'`, 'browser')
  const { serveInWorker } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof import('../src/browser.ts')
  const { port1, port2 } = new MessageChannel()
  serveInWorker(port2 as never)
  client = new Client(createProtocolConnection(new PortReader(port1), new PortWriter(port1)))
  await client.start([])
  close = () => {
    port1.close()
    port2.close()
  }
})

afterAll(async () => {
  await client.stop()
  close()
})

test('files are given, the yen of a year are asked for and explained', async () => {
  const state = await client.ask('renkei/files', { folder, files: small })
  expect(state).toMatchObject({ folder, errors: 0, computable: true, years: [2025, 2026], bodies: [{ name: '甲市' }, { name: '乙町' }, { name: '丙村' }] })
  const outcome = await client.ask('renkei/outcome', { folder, year: 2025 })
  expect(outcome?.report?.outcomes).toMatchObject([{ programme: '1', cost: '運営費', state: 'determined', shares: [{ name: '甲市', yen: 700 }, { name: '乙町', yen: 200 }, { name: '丙村', yen: 100 }] }])
  const explained = await client.ask('renkei/explain', { folder, year: 2025, programme: '1', cost: '運営費', body: state!.bodies[1]!.code })
  expect(JSON.stringify(explained?.document)).toContain('乙町')
  expect(explained?.sentences[0]).toMatchObject({ role: 'burden', text: '運営費は、構成団体が人口の割合により按分して負担する。', range: { start: { line: 17, character: 0 }, end: { line: 17, character: 27 } } })
})

test('what is typed in an open document goes before what was given, and the yen follow', async () => {
  const uri = `${folder}/${encodeURIComponent('枠組み.renkei')}`
  await client.open(uri, small[0]!.text)
  await client.type(uri, { line: 15, character: 10 }, { line: 15, character: 15 }, '9,000')
  const { report } = (await client.ask('renkei/outcome', { folder, year: 2025 }))!
  expect(report?.outcomes[0]?.shares.map(({ yen }) => yen)).toEqual([6_300, 1_800, 900])
  await client.close(uri)
  const again = (await client.ask('renkei/outcome', { folder, year: 2025 }))!
  expect(again.report?.outcomes[0]?.shares.map(({ yen }) => yen)).toEqual([700, 200, 100])
})

test('one file may change alone, and a sentence knows its costs', async () => {
  const table = small[1]!
  await client.ask('renkei/files', { folder, changed: [{ path: table.path, text: table.text.replace(',700', ',1700') }] })
  const at = await client.ask('renkei/at', { uri: `${folder}/枠組み.renkei`, position: { line: 17, character: 3 }, year: 2025 })
  expect(at?.costs).toMatchObject([{ programme: '1', cost: '運営費', outcome: { shares: [{ yen: 850 }, { yen: 100 }, { yen: 50 }] } }])
})

test('a folder without files is forgotten and its marks go away', async () => {
  const other = 'renkei:///誤り'
  await client.ask('renkei/files', { folder: other, files: [{ path: 'a.renkei', text: '枠組み　甲\n中枢都市は、甲市とする\n' }] })
  await client.until(() => client.codesOf(`${other}/a.renkei`).length > 0)
  expect(await client.ask('renkei/files', { folder: other, files: [] })).toBeNull()
  await client.until(() => client.codesOf(`${other}/a.renkei`).length === 0)
  expect(await client.ask('renkei/state', { folder: other })).toBeNull()
})

test('the largest rule set is computed and every outcome explained', async () => {
  const uri = 'renkei:///山形'
  await client.ask('renkei/files', { folder: uri, files: filesOf('yamagata-core-city') })
  const { report } = (await client.ask('renkei/outcome', { folder: uri, year: 2025 }))!
  for (const { programme, cost } of report!.outcomes) {
    const explained = await client.ask('renkei/explain', { folder: uri, year: 2025, programme, cost })
    expect(explained?.sentences.length, `${programme} ${cost}`).toBeGreaterThan(0)
  }
})
