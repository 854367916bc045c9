import { halfWidth } from '@renkei/model'
import type { Frame } from '../clause.ts'
import { partiesOf } from '../parties.ts'
import { costName, quoted } from '../phrase.ts'

const CASE = /^(.+?)(?:が|も)(?:生じる|生じた|発生する|発生した|必要となる|必要となり費用が生じる|生じる場合も想定される。その)?(?:場合|とき)(?:に)?は、(.+)$/
const SUPPOSED = /^(.+?)が(?:生じる|発生する)場合も(?:想定される|ある|考えられる)。その場合(?:に)?は、(.+)$/
const SETTLED = /^((?:必要に応じ(?:て)?、?|事前に)*)(?:その)?(?:負担(?:割合|額|方法)?(?:について)?(?:は)?、?)?((?:事前に)?)(.+?)(?:で|が|間で|により)(?:別途)?((?:事前に)?)(?:協議|検討)(?:して定める|し対応する|して対応する|する|して決定する|し決定する|を行う)$/

/** 「増分が生じる場合は、その負担について甲市と連携市町で協議して定める」: a cost that may arise, and who then decides. */
export const contingent: Frame = (sentence, context) => {
  const text = halfWidth(sentence)
  const [, what = '', then = ''] = SUPPOSED.exec(text) ?? CASE.exec(text) ?? []
  const [, hedge = '', before = '', who = '', later = ''] = SETTLED.exec(then) ?? []
  const parties = who === '' ? undefined : partiesOf(who.replace(/^事前に/, ''), context)
  if (what === '' || parties === undefined) return undefined
  const soon = /事前に/.test(`${hedge}${before}${who}${later}`) ? '事前に' : ''
  const need = /必要に応じ/.test(hedge) ? '必要に応じ、' : ''
  const said = costName(what.replace(/によっては、/, 'により生じる').replace(/、/g, '・'))
  const name = /(?:費|費用|経費|負担|増分|実費等?|額)$/.test(said) ? said : `${said}に伴う費用`
  return { sentences: [`${quoted(name)}が生じる場合は、${need}その負担を${parties.phrase}が${soon}協議して定める。`], needs: parties.needs, reasons: parties.reasons }
}
