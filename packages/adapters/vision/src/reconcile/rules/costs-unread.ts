import type { Piece } from '../../blocks/block.ts'
import type { Finding, Rule } from '../finding.ts'

/** Costs that are neither an amount nor a known mark, costs inside others, programmes without costs or without a word on sharing them. */
export const costsUnread: Rule = ({ draft }) =>
  draft.programmes.flatMap(({ programme: { number, costs, name, clauses, clausePlace, path }, restates }): readonly Finding[] => {
    const finding = (text: string, places: Finding['places'], kind: Finding['kind'] = 'cost-unread'): Finding => ({ kind, subject: `事業【${number}】の${kind === 'no-clause' ? '費用負担' : '事業費'}`, text, places })
    const strange = costs.filter(({ value }) => value.kind === 'unread' || value.kind === 'blank')
    const parts = costs.filter(({ value }) => value.kind === 'part')
    return [
      ...(costs.length === 0 ? [finding(`${isArticle(path) ? 'この条に額は書かれていません' : '事業費の欄を読み取れません'}。下書きでは未定としました。`, [name])] : []),
      ...(strange.length === 0 ? [] : [finding(`${strange.map(({ year, place }) => `${year}年度の「${place.text}」`).join('、')}は、額とも印とも読み取れません。下書きでは未定としました。`, strange.map(({ place }) => place))]),
      ...(parts.length === 0 ? [] : [finding(`${parts.map(({ year, place }) => `${year}年度の「${place.text}」`).join('、')}は、ほかの費用の一部とされています。二度数えないよう、下書きでは${restates === undefined ? '未定' : `事業【${restates}】の再掲`}としました。`, parts.map(({ place }) => place))]),
      ...(clauses.length === 0 && restates === undefined ? [finding('費用負担の考え方が書かれていません。下書きでは「出典に定めがない」としました。', [clausePlace ?? name], 'no-clause')] : []),
    ]
  })

function isArticle(path: readonly Piece[]): boolean {
  return /^第.+条(の.+)?$/.test(path.at(-1)?.text ?? '')
}
