import type { Section } from '@renkei/dsl'

const rulePattern = /の(?:事業【|指標|成果指標|按分方式|仮定|疑義|役割|手続|会議体|支援制度|財政措置|相互実施|職員派遣)/

/** Two sections under one keyword and number, or name: there can be only one of them. Those without a name are each their own, and two amendments of one day stand side by side. */
export function sameThing(left: Section, right: Section): boolean {
  const [a, b] = [left.heading, right.heading]
  if (a.keyword !== b.keyword || a.keyword === '改正') return false
  return a.number || b.number ? a.number?.value === b.number?.value : a.name.value !== '' && a.name.value === b.name.value
}

/** A programme of the same number is the same one only under the same name, or none. */
export function continues(over: Section, base: Section): boolean {
  return over.heading.keyword !== '按分方式' && (over.heading.name.value === '' || over.heading.name.value === base.heading.name.value)
}

/** As 準用しない names it. */
export function calledBy({ heading }: Section): string {
  return heading.number ? `${heading.keyword}【${heading.number.value}】` : heading.name.value
}

/** As messages name it. */
export function headingOf(section: Section): string {
  const { heading } = section
  return heading.number ? calledBy(section) : `${heading.keyword}「${heading.name.value}」`
}

/** True where a heading speaks of a rule of a package (全国制度の事業【12】), rather than of bodies (平成の合併). */
export function citesRules({ heading }: Section): boolean {
  return rulePattern.test(heading.name.value.normalize('NFKC').replace(/[\s「」]+/g, ''))
}

/** 読替え　全国制度の事業【12】 · 読替え　全国制度の指標　人口. */
export function namesInHeading({ heading }: Section, { heading: base }: Section, from: string): boolean {
  const written = heading.name.value.normalize('NFKC').replace(/[\s「」]+/g, '')
  const wanted = base.number ? `${from}の${base.keyword}【${base.number.value}】` : `${from}の${base.keyword}${base.name.value}`
  const target = wanted.normalize('NFKC').replace(/[\s「」]+/g, '')
  return written === target || (base.number !== undefined && written === `${target}${base.name.value.normalize('NFKC').replace(/\s+/g, '')}`)
}
