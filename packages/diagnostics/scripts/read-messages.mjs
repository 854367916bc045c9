import { readdirSync, readFileSync } from 'node:fs'
import { URL } from 'node:url'
import { parametersOf, parseMessage } from './parse-message.mjs'

const FILE = /^(R0[1-8]\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/
const SEVERITIES = ['error', 'warning', 'information']
const SECTIONS = ['## なぜ', '## 避ける例', '## 書き方の例']

/**
 * Reads every message in both languages. Returns the entries that are in order, sorted by code, and what is wrong with the
 * others, so that one unfinished message does not hold up the rest.
 */
export function readMessages(folder) {
  const problems = []
  const names = [...new Set([...listFolder(folder, 'ja'), ...listFolder(folder, 'en')])].sort()
  const entries = names.flatMap((file) => {
    try {
      return [readEntry(folder, file)]
    } catch (error) {
      problems.push(`${file}: ${error.message}`)
      return []
    }
  })
  problems.push(...twice(entries, 'code'), ...twice(entries, 'name'))
  return { entries, problems }
}

function listFolder(folder, language) {
  return readdirSync(new URL(`${language}/`, folder)).filter((file) => !file.startsWith('.'))
}

function readEntry(folder, file) {
  const match = FILE.exec(file)
  if (!match) throw new Error('a message file is called R0203-unknown-body.md')
  const ja = readLanguage(folder, 'ja', file)
  const en = readLanguage(folder, 'en', file)
  if (ja.severity !== en.severity) throw new Error('the languages differ in severity')
  if (!SEVERITIES.includes(ja.severity)) throw new Error(`severity is one of ${SEVERITIES.join(', ')}`)
  const params = parametersOf(ja.message + (ja.hint ?? ''))
  if (params.join() !== parametersOf(en.message + (en.hint ?? '')).join()) throw new Error('the languages differ in parameters')
  if ((ja.hint === undefined) !== (en.hint === undefined)) throw new Error('one language has a hint, the other has none')
  for (const section of SECTIONS) {
    if (!ja.body.split('\n').includes(section)) throw new Error(`the Japanese page lacks the section “${section}”`)
  }
  if (en.body === '') throw new Error('the English page is empty')
  return { code: match[1], name: match[2], severity: ja.severity, params, ja, en }
}

function readLanguage(folder, language, file) {
  try {
    return parseMessage(readFileSync(new URL(`${language}/${file}`, folder), 'utf8').replaceAll('\r\n', '\n'))
  } catch (error) {
    throw new Error(`${language}: ${error.code === 'ENOENT' ? 'is missing' : error.message}`, { cause: error })
  }
}

function twice(entries, key) {
  const seen = new Set()
  return entries.filter((entry) => seen.has(entry[key]) || !seen.add(entry[key])).map((entry) => `${entry.code}-${entry.name}.md: the ${key} ${entry[key]} is used twice`)
}
