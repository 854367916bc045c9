import type { Language } from '@renkei/diagnostics'
import { formatFiscalYear } from '@renkei/model'
import type { ReportMissing, ReportOpen } from '@renkei/ruleset'

/** What is said of what is open or missing, wherever rows of costs are shown. */
export interface RowWords {
  /** What is to be decided of a cost. */
  readonly decided: (open: Pick<ReportOpen, 'about' | 'of' | 'base'>, cost: string) => string
  readonly missing: Readonly<Record<ReportMissing['kind'], string>>
  readonly years: (years: readonly number[]) => string
  /** The years something is needed for; a figure of another time says which, one drawn from several years which of them lacks. */
  readonly needed: (years: string, asOfRule: string | undefined, lacking: string | undefined) => string
  readonly with: (name: string, more: string) => string
  /** Something that is missing of bodies: the pieces of a list, where there are many. */
  readonly missingOf: (bodies: readonly string[], what: string) => readonly string[]
  readonly and: string
  readonly restates: (programme: string, cost: string) => string
}

/** A figure of the year computed itself needs no word of its time. */
export const SAME_YEAR = '当該年度'

export const rowWords: Readonly<Record<Language, RowWords>> = {
  ja: {
    decided: ({ about }) => about,
    missing: { figure: '足りない数値', role: '決まっていない役割', amount: '足りない額', value: '足りない値' },
    years: (years) => years.map((year) => formatFiscalYear(year, 'ja')).join('、'),
    needed: (years, asOfRule = SAME_YEAR, lacking) => (asOfRule === SAME_YEAR ? years : `${years}に用いる「${asOfRule}」の${lacking === undefined ? '' : `うち${lacking}の`}値`),
    with: (name, more) => `${name}（${more}）`,
    missingOf: (bodies, what) => [...bodies.slice(0, -1), `${bodies.at(-1)!}の${what}`],
    and: '、',
    restates: (programme, cost) => `事業【${programme}】の${cost}の再掲（合計には一度だけ数えます）`,
  },
  en: {
    decided: ({ of, base }, cost) => {
      if (of === 'burden') return `who bears ${cost}`
      return base === undefined ? `the ratio at which ${cost} is shared` : `the ratio at which ${cost} is shared, going by ${base}`
    },
    missing: { figure: 'Missing figure', role: 'Role nobody fills yet', amount: 'Missing amount', value: 'Missing value' },
    years: (years) => years.map((year) => formatFiscalYear(year, 'en')).join(', '),
    needed: (years, asOfRule = SAME_YEAR, lacking) => (asOfRule === SAME_YEAR ? years : `${lacking === undefined ? '' : `${lacking} of `}“${asOfRule}”, for ${years}`),
    with: (name, more) => `${name} (${more})`,
    missingOf: ([first, ...others], what) => [`${what} of ${first!}`, ...others],
    and: ', ',
    restates: (programme, cost) => `${cost} of programme [${programme}] printed again (counted once)`,
  },
}
