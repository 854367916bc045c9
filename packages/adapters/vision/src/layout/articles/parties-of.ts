import type { Block, Piece } from '../../blocks/block.ts'
import { BODY_NAME } from '../words.ts'

/** Who makes the agreement, as its first lines have it, and how they are called from there on. */
export interface Parties {
  readonly bodies: readonly Piece[]
  readonly centre?: Piece
  /** 甲 → 川上市. */
  readonly aliases: ReadonlyMap<string, string>
}

const NAMED = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々ヶ]+?[市町村区])[(（]以下、?「([^」]{1,8})」と(?:い|言)う。?[)）]/gu

export function partiesOf(blocks: readonly Block[]): Parties {
  const bodies = new Map<string, Piece>()
  const aliases = new Map<string, string>()
  let centre: Piece | undefined
  for (const block of blocks) {
    if (block.kind === 'table') continue
    for (const [, printed = '', alias = ''] of block.piece.text.matchAll(NAMED)) {
      const name = ownName(printed)
      const place = { text: name, line: block.piece.line }
      if (!BODY_NAME.test(name)) continue
      bodies.set(name, bodies.get(name) ?? place)
      if (!aliases.has(alias)) aliases.set(alias, name)
      if (/(?:連携中枢都市|中枢都市|中心市)(?:宣言を(?:行|し)った|である|の|たる)?$/.test(printed.slice(0, -name.length))) centre ??= place
    }
  }
  return { bodies: [...bodies.values()], aliases, ...(centre === undefined ? {} : { centre }) }
}

/** What stands before a name in a sentence is no part of it: 中心市である川上市, と川中町. */
function ownName(printed: string): string {
  return printed.replace(/^.*(?:である|を行った|宣言をした|たる|及び|並びに|と|の)(?=.{2,}$)/u, '')
}

/** The text with the names in place of 甲 and 乙; 甲乙 are both of them. A sign within another word (装甲車) is none. */
export function withNames(text: string, aliases: ReadonlyMap<string, string>): string {
  const signs = [...aliases.keys()].filter((alias) => alias.length === 1).join('')
  const longer = [...aliases].filter(([alias]) => alias.length > 1).reduce((now, [alias, name]) => now.replaceAll(alias, name), text)
  if (signs === '') return longer
  const run = new RegExp(`(?<![\\p{Script=Han}])[${signs}]+(?=$|[^\\p{Script=Han}]|及び|並びに|又は|以外|双方|協議)`, 'gu')
  return longer.replaceAll(run, (found) => {
    const names = [...found].map((sign) => aliases.get(sign)!)
    return names.length === 1 ? names[0]! : `${names.slice(0, -1).join('、')}及び${names.at(-1)!}`
  })
}
