import type { RuleSet } from '../rule-set.ts'

/** The names of a rule set as a TypeScript declaration: a misspelt body, or a cost of another programme, does not compile. */
export function namesModule({ name, version, years, bodies, compiled }: RuleSet): string {
  const lines = compiled.plan?.lines ?? []
  const costs = [...new Set(lines.map(({ programme }) => programme))].map((number) => `    readonly ${text(number)}: ${union(lines.filter(({ programme }) => programme === number).map(({ cost }) => cost))}\n`)
  return `/** The names in ${comment(compiled.edition.name ?? name)} ${version}. Written by renkei pack; not to be edited. */
export interface Names {
  readonly year: ${years.join(' | ') || 'never'}
  readonly body: ${union(bodies.map((body) => body.name))}
  readonly costs: {
${costs.join('')}  }
}
`
}

function union(names: readonly string[]): string {
  return [...new Set(names)].map(text).join(' | ') || 'never'
}

function text(name: string): string {
  return `'${name.replaceAll(/['\\]/g, '\\$&').replaceAll(/[\n\r\u2028\u2029]/g, ' ')}'`
}

/** Nothing in a name may end the comment. */
function comment(name: string): string {
  return name.replaceAll('*/', '* /').replaceAll(/[\n\r\u2028\u2029]/g, ' ')
}
