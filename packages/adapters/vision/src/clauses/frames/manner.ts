import type { ClauseContext, Indicator, Needs } from '../clause.ts'
import { indicatorOf } from '../indicator-of.ts'
import { partiesOf } from '../parties.ts'
import { quoted } from '../phrase.ts'

/** How several payers share, as the language writes it before 負担する. */
export interface Manner {
  readonly phrase: string
  readonly needs: Partial<Needs>
  readonly reasons: readonly string[]
}

const EACH = /^(?:それぞれ|各々|個々に)?(?:(?:当該|自|自らの|それぞれの)[^、]*?(?:に係る|に要する|分の)(?:額|費用|経費)を|それぞれ)$|^(?:それぞれ|各々)$/
const EQUAL = /^(?:均等に|均等割(?:により|で)?|等分して|均等割合で|同額を)(?:按分して|按分し)?$/
const AGREED = /^(?:(.+等|.+?)[、を])?(?:基準に)?(?:(.+?)(?:で|が|により))?協議(?:して|し|の上|のうえ)、?(?:定める|定めた|決定した|決定する)(?:割合|基準|方法|負担割合)(?:により|に基づき|で|に従い)(?:按分して|按分し)?$/
const PRO_RATA = /^(.+?)(?:の比率|の割合|の比|割合|比率|割)?(?:により|に応じて|に応じ|で|に基づき|に比例して)(?:按分して|按分し|按分した額を|配分して)?$/
const MIX = /^(.+?割)\s*(\d+)\s*%\s*[、及び]+\s*(.+?割)\s*(\d+)\s*%(?:の割合)?(?:により|で)(?:按分して)?$/

/** Reads what stands between the payers and 負担する; undefined where it is worded otherwise. Empty for a sole payer. */
export function mannerOf(text: string, several: boolean, context: ClauseContext): Manner | undefined {
  const written = text.replace(/[案あ]ん?分/g, '按分').replace(/、$/, '')
  if (written === '') return several ? { phrase: 'それぞれ', needs: {}, reasons: ['負担者が二つ以上あり、分け方が書かれていないため、それぞれ負担するものと読みました'] } : { phrase: '', needs: {}, reasons: [] }
  if (EACH.test(written)) return { phrase: 'それぞれ', needs: {}, reasons: [] }
  if (EQUAL.test(written)) return { phrase: '均等に', needs: {}, reasons: [] }
  return mixOf(written) ?? agreedOf(written, context) ?? proRataOf(written)
}

function mixOf(text: string): Manner | undefined {
  const mix = MIX.exec(text)
  if (mix === null) return undefined
  const [, first = '', one = '', second = '', two = ''] = mix
  const terms = [[first, one], [second, two]].map(([name = '', weight = '']) => ({ name: name.replace(/割$/, ''), weight }))
  const indicators = terms.filter(({ name }) => name !== '均等').map(({ name }) => indicatorOf(name))
  return { phrase: `${terms.map(({ name, weight }) => `${name === '均等' ? '均等' : indicatorOf(name).name}割${weight}%`).join('及び')}の割合により`, needs: { indicators }, reasons: indicators.map(timeReason) }
}

function agreedOf(text: string, context: ClauseContext): Manner | undefined {
  const agreed = AGREED.exec(text)
  if (agreed === null) return undefined
  const who = agreed[2] === undefined ? undefined : partiesOf(agreed[2], context)
  if (agreed[2] !== undefined && who === undefined) return undefined
  const bases = (agreed[1] ?? '').split(/、|及び|・/).filter((base) => base !== '').map((base) => indicatorOf(base.replace(/等$/, '').replace(/実績$/, '')))
  const based = bases.length === 0 ? '' : `${bases.map(({ name }) => quoted(name)).join('、')}等を基準として`
  const by = who === undefined || bases.length > 0 ? '' : `${who.phrase}が`
  return {
    phrase: `${based}${by}協議して定める割合により按分して`,
    needs: { ...(who?.needs ?? {}), indicators: bases },
    reasons: [...(who?.reasons ?? []), ...bases.map(timeReason), ...(bases.length > 0 && who ? [`割合を協議するのは「${agreed[2]}」です`] : [])],
  }
}

function proRataOf(text: string): Manner | undefined {
  const [, name = ''] = PRO_RATA.exec(text) ?? []
  // A long phrase is more than the name of an indicator.
  if (name === '' || name.length > 24 || /[、。]|して|する|協議|応分|相当/.test(name)) return undefined
  if (/負担率|負担割合表?$/.test(name)) return { phrase: `${quoted(tableName(name))}により按分して`, needs: { rates: [tableName(name)] }, reasons: [`「${name}」の率は、出典に載っていません`] }
  const indicator = indicatorOf(name)
  return { phrase: `${quoted(indicator.name)}の割合により按分して`, needs: { indicators: [indicator] }, reasons: [timeReason(indicator)] }
}

/** Tables of rates are known by the word 表 at their end. */
export function tableName(name: string): string {
  return /表$/.test(name) ? name : `${name}表`
}

export function timeReason({ name, time }: Indicator): string {
  return name === '人口' ? '「人口」がいつの、どの資料の人口かは、出典に書かれていません' : `「${name}」の単位と年度（${time}と読みました）は、出典に書かれていません`
}
