import type { Piece } from '../../blocks/block.ts'
import { BODY_NAME } from '../../layout/words.ts'
import type { Finding, Rule } from '../finding.ts'

/** Names in flags, lists and tables that no body of the area bears. */
export const unknownBodies: Rule = ({ vision, bodyOf }) => {
  const bodies = new Set(vision.bodies.map(({ text }) => text))
  const met = new Map<string, { places: Piece[]; where: string[] }>()
  const meet = (name: string, place: Piece, where: string) => {
    if (bodies.has(name) || name === '') return
    const entry = met.get(name) ?? { places: [], where: [] }
    entry.places.push(place)
    if (!entry.where.includes(where)) entry.where.push(where)
    met.set(name, entry)
  }
  for (const { number, flags } of vision.programmes) for (const { name, place } of flags) meet(name, place, `事業【${number}】`)
  for (const header of new Set(vision.overview.map((row) => row.bodies))) for (const piece of header) meet(piece.text, piece, '一覧表の見出し')
  for (const { title, rows } of vision.bodyTables) for (const { name } of rows) if (BODY_NAME.test(name.text) && bodyOf(name.text) !== undefined) meet(name.text, name, `表「${title}」`)
  return [...met].map(([name, { places, where }]): Finding => {
    const likely = bodyOf(name)
    return {
      kind: 'unknown-body',
      subject: `「${name}」という団体`,
      text: `${where.join('、')}に「${name}」とありますが、構成団体にこの名はありません。${likely === undefined ? '近い名も見当たらないため、下書きには入れていません。' : `「${likely}」と読んで下書きを作りました。`}`,
      places,
      ...(likely === undefined ? {} : { likely }),
    }
  })
}
