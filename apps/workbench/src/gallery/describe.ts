import { openRuleSet } from '@renkei/ruleset'
import { cooperationIn } from './cooperation.ts'
import type { GalleryEntry, GalleryFile, GalleryProgramme } from './entry.ts'
import { themeOf } from './themes.ts'

/** Reads a rule set of the repository and tells what the gallery shows of it. */
export function describe(id: string, files: readonly GalleryFile[]): GalleryEntry {
  const { name, years, bodies, compiled } = openRuleSet(files)
  const { framework, programmes = [] } = compiled.program ?? {}
  const { lines = [], origins = [] } = compiled.plan ?? {}
  const own = files.filter(({ path }) => path.endsWith('.renkei') && !path.startsWith('参照/')).map(({ text }) => text.replaceAll(/※.*/g, '')).join('\n')
  const mark = /\/([BP]\d+)-/.exec(id)?.[1]
  const described = programmes.map(({ number, name: title, costs }): GalleryProgramme => {
    const theme = themeOf(title) ?? themeOf(costs.map((cost) => cost.name).join('・'))
    const methods = unique(lines.filter((line) => line.programme === number && (line.part === 'share' || line.part === 'settlement')).flatMap(({ origin }) => origins[origin]?.method ?? []))
    return { number, title, ...(theme === undefined ? {} : { theme }), methods }
  })
  return {
    id,
    name,
    ...(mark === undefined ? {} : { mark }),
    ...(framework?.prefecture === undefined ? {} : { prefecture: framework.prefecture }),
    ...(framework?.source === undefined ? {} : { source: framework.source }),
    cooperation: cooperationIn(own),
    themes: unique(described.flatMap(({ theme }) => theme ?? [])),
    methods: unique(described.flatMap(({ methods }) => methods)),
    years,
    bodies: bodies.length,
    programmes: described,
  }
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}
