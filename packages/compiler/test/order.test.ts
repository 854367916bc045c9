import { planHash } from '@renkei/plan'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compiled, FRAME } from './support.ts'

/** Sentences of one programme, none of which belongs to the one before it. */
const sentences = [
  '関係市町は、幹事市町、乙市及び丙町とする。',
  '幹事市町は、甲市とする。',
  '消防本部は、構成団体以外の負担者とする。',
  '関係市町から、令和9年度から丙町を除く。',
  '利用割とは、当該年度の利用者数の割合をいう。',
  '利用単価は、2,000円とする。',
  '増分とは、運営費のうち令和7年度の額を超える額をいう。',
  '事業費は、令和7年度1,000千円、令和8年度1,200千円とし、令和9年度は未定とする。',
  '事業費の内訳は、令和7年度においては、運営費600千円及び研修費400千円とし、令和8年度においては、運営費700千円及び研修費500千円とする。',
  '運営費は、中枢都市が負担する。',
  '増分は、中枢都市が負担する。',
  '連絡費は、事業費に含めず、消防本部が負担する。',
  '研修費は、関係市町が均等割40%及び利用割60%の割合により負担する。',
  '利用料は、事業費に含めず、関係市町が利用者数に利用単価を乗じて得た額を負担する。',
]

/** The plan of some sentences, whatever the order of its lines. */
function hashOf(texts: readonly string[]): string {
  const { plan, diagnostics } = compiled(...texts)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const lines = [...plan!.lines].sort((left, right) => (left.cost < right.cost ? -1 : 1))
  return planHash({ ...plan!, lines })
}

const written = hashOf([`${FRAME}事業【1】共同の事業\n${sentences.join('\n')}\n`])

test('the order of sentences does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences, { minLength: sentences.length }), (shuffled) => {
      expect(hashOf([`${FRAME}事業【1】共同の事業\n${shuffled.join('\n')}\n`])).toBe(written)
    }),
    { numRuns: 50 },
  )
})

test('the files a text is spread over do not matter', () => {
  expect(hashOf([`事業【1】共同の事業\n${sentences.join('\n')}\n`, FRAME])).toBe(written)
})
