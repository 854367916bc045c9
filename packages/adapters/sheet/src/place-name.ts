import { columnRole } from '@renkei/figures'
import { normaliseName, prefectureNumber } from '@renkei/model'

const PLACE = /^[\p{Script=Han}ヶケヵカのがァ-ヴーぁ-ん]+[都道府県市区町村]$/u
/** Ends like the name of a place and is none. */
const COMMON = /^(?:[各関係構成参加加入連携近隣他全同当該]+|.*(?:参加|構成|関係|連携)?)(?:都道府県|市区町村|市町村|市町|町村)$/

/** True for a text that can only be the name of a municipality or prefecture: 山形市, 山形県山形市. */
export function isPlaceName(text: string): boolean {
  const name = normaliseName(text)
  return PLACE.test(name) && columnRole(name) === 'value' && !COMMON.test(name)
}

/** 山形県山形市 → 山形市, with its prefecture. */
export function withoutPrefecture(text: string): { readonly name: string; readonly prefecture?: string } {
  const name = normaliseName(text)
  const prefecture = /^.+?[都道府県]/.exec(name)?.[0] ?? ''
  if (prefecture === name || prefectureNumber(prefecture) === undefined) return { name: text.trim() }
  return { name: name.slice(prefecture.length), prefecture }
}
