import { halfWidth } from '@renkei/model'
import type { Piece } from '../../blocks/block.ts'
import { BODY_NAME } from '../../layout/words.ts'
import type { Document, Finding, Rule } from '../finding.ts'

const COUNT = /(?<![\d第])(\d{1,2})(市町村|市町|市村|町村)(?:[(（]([^()（）]*)[)）])?/g
const BY_KIND = /(?<!\d)(\d{1,2})市(\d{1,2})町(?:(\d{1,2})村)?/g

/** 「14市町」, 「1市2町」, 「8市町（…）」: the number of bodies in words, and the bodies there are. */
export const counts: Rule = (document) => [
  ...document.vision.prose.flatMap((piece) => inText(piece, [document.vision.bodies.length], document, undefined)),
  ...document.draft.programmes.flatMap(({ programme, participants }) => [...programme.content, ...programme.effects, ...programme.clauses].flatMap((piece) => inText(piece, [participants.length, document.vision.bodies.length], document, { number: programme.number, participants }))),
]

function inText(piece: Piece, fitting: readonly number[], { bodyOf }: Document, programme: { number: number; participants: readonly string[] } | undefined): readonly Finding[] {
  const text = halfWidth(piece.text)
  const where = programme === undefined ? '本文' : `事業【${programme.number}】`
  const finding = (said: string, why: string): Finding => ({ kind: 'count-differs', subject: `${where}の「${said}」`, text: why, places: [piece] })
  const listed = [...text.matchAll(COUNT)].flatMap(([said, count, , list]): readonly Finding[] => {
    const names = (list ?? '').split(/[、,・]/).map((name) => name.trim()).filter((name) => BODY_NAME.test(name))
    if (names.length > 0 && names.length !== Number(count)) return [finding(said, `「${count}」とありますが、挙げられている団体は${names.length}です。`)]
    if (fitting.includes(Number(count))) return []
    if (names.length === 0) return [finding(said, `関係する団体の数（${fitting.join('又は')}）と合いません。`)]
    const left = programme?.participants.filter((body) => !names.some((name) => bodyOf(name) === body)) ?? []
    return left.length === 0 ? [] : [finding(said, `関係する団体の印は${programme?.participants.length}団体にありますが、文に挙げられているのは${names.length}団体です（${left.join('、')}がありません）。下書きは印によりました。`)]
  })
  const kinds = [...text.matchAll(BY_KIND)].flatMap(([said, ...numbers]) => {
    const count = numbers.reduce((sum, number) => sum + Number(number ?? 0), 0)
    return fitting.includes(count) ? [] : [finding(said, `合わせて${count}で、関係する団体の数（${fitting.join('又は')}）と合いません。`)]
  })
  return [...listed, ...kinds]
}
