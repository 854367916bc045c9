import { readFileSync } from 'node:fs'
import { URL } from 'node:url'

/** A comma-separated file of the folder: rows as objects. No quotes, no blank cells that matter. */
export function table(folder, file) {
  const [head, ...rows] = readFileSync(new URL(file, folder), 'utf8').trim().split('\n').map((row) => row.split(','))
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])))
}

/** body → figure, of the rows that say all of this. */
export function figures(rows, column, where = {}) {
  const asked = Object.entries(where)
  return Object.fromEntries(rows.filter((row) => asked.every(([name, value]) => row[name] === value)).map((row) => [row['団体名'], row[column]]))
}
