import type { Language } from '@renkei/diagnostics'

interface LayoutWords {
  readonly place: (path: string, line: number) => string
  readonly written: (path: string, lines: number) => string
  readonly left: (path: string) => string
  readonly summary: (changed: number, asItWas: number, left: number) => string
  readonly wouldChange: (changed: number, asItWas: number, left: number) => string
}

const files = (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`

export const layoutWords: Readonly<Record<Language, LayoutWords>> = {
  ja: {
    place: (path, line) => `${path}（${line}行目）`,
    written: (path, lines) => `整えました: ${path}（${lines}か所）`,
    left: (path) => `誤りがあるので、そのままにしました: ${path}`,
    summary: (changed, asItWas, left) => `整えたもの${changed}件、整っていたもの${asItWas}件、そのままにしたもの${left}件`,
    wouldChange: (changed, asItWas, left) => `整っていないもの${changed}件、整っているもの${asItWas}件、誤りがあるもの${left}件`,
  },
  en: {
    place: (path, line) => `${path} (line ${line})`,
    written: (path, places) => `Laid out: ${path} (${places} ${places === 1 ? 'place' : 'places'})`,
    left: (path) => `Left as it is because of errors: ${path}`,
    summary: (changed, asItWas, left) => `${files(changed)} laid out, ${asItWas} in order, ${left} left as they are`,
    wouldChange: (changed, asItWas, left) => `${files(changed)} not in order, ${asItWas} in order, ${left} with errors`,
  },
}
