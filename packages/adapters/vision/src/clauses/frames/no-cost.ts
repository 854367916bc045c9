import type { Frame } from '../clause.ts'
import { costName, quoted, withoutHedges } from '../phrase.ts'
import { topicsOf } from './topics.ts'

const NONE = /^(?:各市町村?の)?(?:費用負担|費用の負担|負担|費用|経費)?(?:は|を)?(?:なし|ない|無し|不要|要しない|求めない|生じない|発生しない|伴わない)(?:ものとする|こととする)?$/

/** 「広報周知については、費用負担なし」, 「…ことから、基本的に費用は生じない」. */
export const noCost: Frame = (sentence) => {
  const { text, hedge } = withoutHedges(sentence)
  const because = /^(.+?(?:ことから|ため|により))、(.+)$/.exec(text)
  if (because && NONE.test(because[2] ?? '')) {
    return { sentences: [`費用は、${hedge}負担を要しない。`.replace(/^費用は/, '「事業の実施に要する費用」は')], needs: { costs: ['事業の実施に要する費用'] }, reasons: [`理由「${because[1]}」は、文に入れていません`] }
  }
  for (const { topic, rest } of topicsOf(text)) {
    if (!NONE.test(rest)) continue
    return { sentences: [`${quoted(costName(topic))}は、${hedge}負担を要しない。`], needs: {}, reasons: [] }
  }
  return NONE.test(text) && text !== '' ? { sentences: [`「事業の実施に要する費用」は、${hedge}負担を要しない。`], needs: { costs: ['事業の実施に要する費用'] }, reasons: [] } : undefined
}
