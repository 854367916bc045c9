import type { Language } from '@renkei/diagnostics'
import { formatFiscalYear } from '@renkei/model'
import type { Selected } from '../select.ts'

interface ExplanationWords {
  /** Why there is nothing to explain. */
  readonly nothing: (selected: Selected) => string
  readonly nothingToRead: (selected: Pick<Selected, 'programme'>) => string
}

export const explanationWords: Readonly<Record<Language, ExplanationWords>> = {
  ja: {
    nothing: ({ year, programme, body }) => {
      const costs = `${formatFiscalYear(year, 'ja')}の${programme === undefined ? '' : `事業【${programme}】の`}費用`
      return body === undefined ? `${costs}について、負担の定めはありません。` : `${costs}のうち、${body.name}が負担に関わるものはありません。`
    },
    nothingToRead: ({ programme }) => `${programme === undefined ? '' : `事業【${programme}】には、`}この年度に当てはまる負担の文はありません。`,
  },
  en: {
    nothing: ({ year, programme, body }) => {
      const costs = `${programme === undefined ? '' : ` of programme [${programme}]`} in ${formatFiscalYear(year, 'en')}`
      return body === undefined ? `The rules do not say who bears any cost${costs}.` : `${body.name} has no part in any cost${costs}.`
    },
    nothingToRead: ({ programme }) => `No sentence${programme === undefined ? '' : ` of programme [${programme}]`} says who bears a cost in this year.`,
  },
}
