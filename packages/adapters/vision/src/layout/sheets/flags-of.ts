import { halfWidth } from '@renkei/model'
import type { Cell, Piece } from '../../blocks/block.ts'
import type { Flag } from '../../facts/vision.ts'
import { BODY_NAME, MARKED } from '../words.ts'

const BRACKETED = /[(（]\s*([^()（）\s]?)\s*[)）]\s*([^()（）\s、，,★☆○◯●◎〇]+)/g
const PREFIXED = /([★☆○◯●◎〇✓✔×✕－−-])\s*([^\s、，,★☆○◯●◎〇✓✔×✕－−-]+)/g

/** The bodies of the row 関連する市町: `(★) 川上市 ( ) 川中町`, `○川上市 ×川中町`, `川上市、川中町`, all of them, or a cell for each. */
export function flagsOf(rows: readonly (readonly Cell[])[], all: readonly Piece[]): readonly Flag[] {
  const cells = rows.flat().filter(({ text }) => text !== '')
  const columns = inColumns(rows)
  if (columns.length > 0) return columns
  return cells.flatMap((place) => inText(place, all))
}

function inText(place: Cell, all: readonly Piece[]): readonly Flag[] {
  const text = place.text
  const bracketed = [...text.matchAll(BRACKETED)]
  if (bracketed.length > 0) return bracketed.map(([, mark = '', name = '']) => ({ name: name.trim(), marked: MARKED.test(mark), place }))
  const prefixed = [...text.matchAll(PREFIXED)]
  if (prefixed.length > 0) return prefixed.map(([, mark = '', name = '']) => ({ name: name.trim(), marked: MARKED.test(mark), place }))
  if (/^(全|全ての|すべての)?(構成|圏域内?の?|連携|関係)?(市町村|市町|全市町村?|団体)(全て|すべて)?$/.test(halfWidth(text).replace(/\s/g, ''))) return all.map(({ text: name }) => ({ name, marked: true, place }))
  return text.split(/[\s、，,・]|及び|並びに/).filter((name) => BODY_NAME.test(name)).map((name) => ({ name, marked: true, place }))
}

/** Names in one row, marks below them in the next. */
function inColumns(rows: readonly (readonly Cell[])[]): readonly Flag[] {
  const [names = [], marks = []] = rows
  const bodies = names.flatMap((cell, at) => (BODY_NAME.test(cell.text) ? [{ cell, at }] : []))
  if (bodies.length < 2 || rows.length < 2) return []
  return bodies.map(({ cell, at }) => ({ name: cell.text, marked: MARKED.test(marks[at]?.text ?? ''), place: cell }))
}
