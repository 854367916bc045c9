import { halfWidth } from '@renkei/model'
import type { Block, Piece } from '../../blocks/block.ts'

/** 第6条（費用の負担）: what stands under it, line by line. */
export interface Article {
  /** 第6条 as printed. */
  readonly label: string
  readonly caption?: Piece
  readonly place: Piece
  readonly lines: readonly Piece[]
}

const ARTICLE = /^第\s*([0-9]+|[一二三四五六七八九十百]+)\s*条(?:の([0-9]+|[一二三四五六七八九十]+))?\s*(?:[(]([^)]+)[)])?\s*(.*)$/
const CAPTION = /^[(]([^()]{2,30})[)]$/
/** What follows is no part of the last article. */
const END = /^(附\s*則|別\s*表|別\s*紙|様\s*式|記\s*名|この(協定|協約|規約)の締結を証する)/

/** The articles of an agreement. A caption may stand above its article or behind its number. */
export function articlesOf(blocks: readonly Block[]): readonly Article[] {
  const found: { label: string; caption?: Piece; place: Piece; lines: Piece[] }[] = []
  let above: Piece | undefined
  let open = false
  for (const block of blocks) {
    if (block.kind === 'table') continue
    const { line } = block.piece
    const text = halfWidth(block.piece.text).trim()
    const article = ARTICLE.exec(text)
    const caption = CAPTION.exec(text)?.[1]
    if (article !== null) {
      const [, number = '', branch, own, rest = ''] = article
      const title = own === undefined ? above : { text: own, line }
      found.push({ label: `第${number}条${branch === undefined ? '' : `の${branch}`}`, place: block.piece, ...(title === undefined ? {} : { caption: title }), lines: rest === '' ? [] : [{ text: rest, line }] })
      open = true
    } else if (END.test(text)) open = false
    else if (caption === undefined && open) found.at(-1)!.lines.push({ text: text.replace(/^(?:[0-9]+|[(][0-9ア-ン]+[)])\s+/, ''), line })
    above = caption === undefined ? undefined : { text: caption, line }
  }
  return found
}
