import { formatFiscalYear } from '@renkei/model'
import type { WeightSource } from '../1-bind/program.ts'

/** A weight in words, as the author may check it: 人口（直近の国勢調査）. */
export function readingOfWeight(source: WeightSource): string {
  switch (source.kind) {
    case 'equal':
      return '均等'
    case 'class':
      return source.classes.map(({ members, weight }) => `${members.name}${weight}`).join('、')
    case 'quantity':
      return source.name
    case 'indicator': {
      const { indicator, asOfText } = source.reading
      const name = source.inYear === undefined ? indicator.name : `${formatFiscalYear(source.inYear, 'ja')}における${indicator.name}`
      return asOfText === '' ? name : `${name}（${asOfText}）`
    }
  }
}
