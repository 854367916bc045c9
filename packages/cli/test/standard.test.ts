import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packRuleSet } from '@renkei/ruleset'
import { expect, test } from 'vitest'
import { readFolder } from '../src/folder/read-folder.ts'
import { inProcess } from './support/in-process.ts'

const folder = fileURLToPath(new URL('../../rulesets/standard', import.meta.url))
const read = readFolder(folder)
const sources = 'problem' in read ? [] : read.sources
const rules = sources.filter(({ path }) => path.endsWith('.renkei')).map(({ text }) => text)
const methods = rules.flatMap((text) => [...text.matchAll(/^按分方式[ \u3000]+(\S+)\n((?:.+\n)+)/gm)].map(([, name, body]) => ({ name: name!, body: body! })))

test('every method cites where it comes from, is used and verified, and is listed', () => {
  const readme = readFileSync(`${folder}/README.md`, 'utf8')
  const listed = [...readme.matchAll(/^\| (\S+方式) \|/gm)].map(([, name]) => name)
  expect(listed.sort()).toEqual(methods.map(({ name }) => name).sort())
  for (const { name, body } of methods) {
    expect(body, name).toMatch(/出典は、「[^」]+」とする。/)
    const cost = rules.flatMap((text) => [...text.matchAll(/^(\S+?)は、構成団体が「(\S+?)」により負担する。$/gm)]).find(([, , used]) => used === name)?.[1]
    expect(rules.some((text) => new RegExp(`令和7年度の${cost}(?:が|の甲市)`).test(text)), `${name}: ${cost}`).toBe(true)
  }
})

test('has nothing to put right, is laid out, and holds what it verifies', async () => {
  expect(await inProcess('check', folder)).toMatchObject({ code: 0, out: expect.stringContaining('誤りはありません') })
  expect(await inProcess('fmt', folder, '--check')).toMatchObject({ code: 0 })
  expect(await inProcess('test', folder)).toMatchObject({ code: 0 })
})

test('the edition that provisions refer to is this one', () => {
  const place = fileURLToPath(new URL('../../rulesets/provisions/B06-渋川地区広域市町村圏振興整備組合/参照/', import.meta.url))
  const { file } = packRuleSet(sources)
  expect(readFileSync(`${place}${file!.fileName}`, 'utf8')).toBe(file!.text)
})
