#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { URL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

// Most runs are over before optimised code has paid for its compilation: only what stays hot for long shall be optimised.
setFlagsFromString('--interrupt-budget=1000000')

const program = new URL('../dist/bin.js', import.meta.url)
if (existsSync(program)) await import(program.href)
else {
  console.error('renkei はまだ組み立てられていません。リポジトリの一番上で npm start を実行してください。 / renkei is not built yet: run npm start at the top of the repository.')
  process.exitCode = 70
}
