import type { Finding, Rule } from '../finding.ts'

/** Flags that name most bodies, but not all: whether the one left out takes part is not said. */
export const leftOutBodies: Rule = ({ vision, bodyOf }) =>
  vision.programmes.flatMap(({ number, flags, name }): readonly Finding[] => {
    const named = flags.map((flag) => bodyOf(flag.name))
    const complete = flags.some(({ marked }) => !marked) || flags.length >= vision.bodies.length - 1
    const left = complete && flags.length > 0 ? vision.bodies.filter(({ text }) => !named.includes(text)) : []
    return left.length === 0 || left.length > 2 ? [] : [{ kind: 'body-left-out', subject: `事業【${number}】の関係する団体`, text: `「${left.map(({ text }) => text).join('、')}」が、印のある側にもない側にも挙げられていません。下書きでは加わらないものとしました。`, places: [flags[0]?.place ?? name] }]
  })
