import { halfWidth } from '@renkei/model'
import type { ClauseContext, Needs } from './clause.ts'
import { listed, quoted } from './phrase.ts'

/** Who a phrase means, as the language writes it. */
export interface Parties {
  readonly phrase: string
  /** More than one payer: then a way to share must be written. */
  readonly several: boolean
  readonly needs: Partial<Needs>
  readonly reasons: readonly string[]
}

const GROUP = '(?:市町村|市町|町村|市村|町|村|市|自治体|団体|構成員)'
/** 各市町, 関係市町, 参加市町村, 圏域内の市町: all that take part. */
const ALL = new RegExp(`^(?:圏域内の|圏域の|本事業の)?(?:各|関係|構成|参加|全|各参加|各構成|各関係)*${GROUP}$`)
const MEMBERS = new RegExp(`^(?:各)?連携${GROUP}$`)
const COUNTED = /^(?:\d+市)?(?:\d+町)?(?:\d+村)?$/
/** 共同出展する各市町: those of whom something is true. */
const QUALIFIED = new RegExp(`^.+(?:する|した|を行う|に係る|を構成する|が所在する)(?:各|連携|関係|参加)*${GROUP}$`)
/** 開催市町, 幹事市町村, 実施主体. */
const ROLE = new RegExp(`^(?:各)?[\\p{Script=Han}\\p{Script=Katakana}ー]{1,8}(?:${GROUP}|主体|者|施設)(?:[(（].*[)）])?$`, 'u')
const OUTSIDER = /^(?:各)?[\p{Script=Han}\p{Script=Katakana}ー]*(?:消防本部|本部|組合|連合|協会|協議会|法人|会社|県|国|大学|医師会)$/u

/** Reads 甲市と連携市町, 各市町, 1市2町, 開催市町, 各消防本部; undefined where a part is nobody known. */
export function partiesOf(text: string, context: ClauseContext): Parties | undefined {
  const written = halfWidth(text).replace(/\s/g, '').replace(/(?:間|の間|の双方|等)$/, '')
  const parts = written.split(/及び|並びに|と|、|又は/).filter((part) => part !== '')
  const read = parts.map((part) => partyOf(part, context))
  if (read.length === 0 || read.some((one) => one === undefined)) return undefined
  const found = read.filter((one) => one !== undefined)
  const whole = coversAll(parts, context)
  const phrase = whole && subset(context) ? '関係市町' : listed(found.map((one) => one.phrase))
  return { phrase, several: found.length > 1 || found.some(({ several }) => several), needs: mergedNeeds(found), reasons: [...new Set(found.flatMap(({ reasons }) => reasons))] }
}

function mergedNeeds(found: readonly Parties[]): Partial<Needs> {
  return { roles: found.flatMap(({ needs }) => needs.roles ?? []), outsiders: found.flatMap(({ needs }) => needs.outsiders ?? []) }
}

/** The centre and the members: together all that take part. */
function coversAll(parts: readonly string[], { centre }: ClauseContext): boolean {
  return parts.length === 2 && parts.some((part) => part === centre) && parts.some((part) => MEMBERS.test(part))
}

function subset({ bodies, participants }: ClauseContext): boolean {
  return participants.length < bodies.length
}

function partyOf(part: string, context: ClauseContext): Parties | undefined {
  const party = (phrase: string, several: boolean, needs: Partial<Needs> = {}, ...reasons: readonly string[]): Parties => ({ phrase, several, needs, reasons })
  if (context.bodies.includes(part)) return party(part, false)
  if (MEMBERS.test(part)) return membersOf(context)
  if (ALL.test(part)) return party('関係市町', true, {}, ...(/各|関係|構成|参加/.test(part) ? [] : [`「${part}」は、この事業の関係市町の全部と読みました`]))
  if (COUNTED.test(part)) return party('関係市町', true, {}, ...(countOf(part) === context.participants.length ? [] : [`「${part}」の数が、関係する市町村の数（${context.participants.length}）と合いません`]))
  if (/^.+を構成する(?:各)?(?:市町村|市町|町村|団体)$/.test(part)) return party('関係市町', true, {}, `「${part}」は、この事業の関係市町の全部と読みました`)
  if (OUTSIDER.test(part)) return party(part.replace(/^各/, ''), part.startsWith('各'), { outsiders: [part.replace(/^各/, '')] }, `「${part.replace(/^各/, '')}」は、圏域の市町村ではない負担者としました`)
  if (QUALIFIED.test(part) || ROLE.test(part)) {
    const name = part.replace(/[(（].*[)）]$/, '').replace(/^各/, '')
    return party(quoted(name), !/^(?:開催|幹事|主催|所在|実施)/.test(name), { roles: [name] }, `「${name}」がどの市町村かは、出典に書かれていません`)
  }
  return undefined
}

function membersOf(context: ClauseContext): Parties {
  if (!subset(context)) return { phrase: context.memberLabel, several: true, needs: {}, reasons: [] }
  const others = context.centre === undefined ? '関係市町' : `${context.centre}以外の関係市町`
  return { phrase: others, several: true, needs: {}, reasons: [] }
}

function countOf(part: string): number {
  return [...part.matchAll(/\d+/g)].reduce((sum, [digits]) => sum + Number(digits), 0)
}
