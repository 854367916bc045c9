#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { URL } from 'node:url'

const program = new URL('../dist/bin.js', import.meta.url)
if (existsSync(program)) await import(program.href)
else {
  console.error('renkei はまだ組み立てられていません。リポジトリの一番上で npm start を実行してください。 / renkei is not built yet: run npm start at the top of the repository.')
  process.exitCode = 70
}
