import type { Finding, Rule } from '../finding.ts'

/** Headers that give a year in two calendars which do not agree, and years outside the period. */
export const yearsOfHeaders: Rule = ({ vision }) =>
  vision.programmes.flatMap(({ number, costs }): readonly Finding[] => {
    const differing = costs.filter(({ otherYear }) => otherYear !== undefined)
    const outside = vision.period ? costs.filter(({ year }) => year < vision.period!.first || year > vision.period!.last) : []
    return [
      ...differing.map(({ year, otherYear, place }): Finding => ({ kind: 'year-differs', subject: `事業【${number}】の年度`, text: `${year}年度と${otherYear}年度とが、一つの欄に書かれています。下書きは先に書かれた${year}年度によりました。`, places: [place] })),
      ...(outside.length === 0 ? [] : [{ kind: 'year-differs' as const, subject: `事業【${number}】の年度`, text: `${outside.map(({ year }) => `${year}年度`).join('、')}は、取組の期間の外です。下書きには入れていません。`, places: outside.map(({ place }) => place) }]),
    ]
  })
