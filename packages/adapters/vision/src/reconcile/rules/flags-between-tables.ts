import type { Finding, Rule } from '../finding.ts'

/** The flags of a programme's own table and of the list of all. */
export const flagsBetweenTables: Rule = ({ vision, bodyOf }) =>
  vision.overview.flatMap(({ number, flags, name }): readonly Finding[] => {
    const programme = vision.programmes.find((one) => one.number === number)
    if (flags === undefined || programme === undefined || programme.flags.length === 0) return []
    const own = new Set(programme.flags.filter(({ marked }) => marked).map((flag) => bodyOf(flag.name)))
    const differing = flags.filter((flag) => flag.marked !== own.has(bodyOf(flag.name))).map((flag) => `${bodyOf(flag.name) ?? flag.name}（一覧表は${flag.marked ? '印あり' : '印なし'}）`)
    if (differing.length === 0) return []
    return [{ kind: 'flags-differ', subject: `事業【${programme.number}】の関係する団体`, text: `事業の表と一覧表とで、${differing.join('、')}の印が違います。下書きは事業の表によりました。`, places: [programme.flags[0]?.place ?? programme.name, name] }]
  })
