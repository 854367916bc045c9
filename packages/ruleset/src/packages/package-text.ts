import { compareVersions, parseVersion } from '@renkei/compiler'
import { halfWidth } from '@renkei/model'
import type { SourceText } from '../rule-set.ts'

/** Rules that lie beside others, to be referred to. */
export interface PackageText {
  readonly name: string
  /** 1.2; empty where there is no heading 版. */
  readonly version: string
  readonly path: string
  /** With paths that begin with `path`. */
  readonly sources: readonly SourceText[]
}

const NAME = /^規則集[ \t\u3000]+([^※\n\r]+)/gm
const EDITION = /^版[ \t\u3000]+([^※\n\r]+)/gm
const REFERENCE = /^参照[ \t\u3000]+([^※\n\r]+)/gm

/** The name a rule set gives itself, and its latest edition. A pass over the characters: it comes before every parse. */
export function identityOf(sources: readonly SourceText[]): { readonly name: string; readonly version: string } {
  const versions = headingsIn(sources, EDITION).flatMap((text) => parseVersion(text) ?? []).sort(compareVersions)
  return { name: headingsIn(sources, NAME)[0] ?? '', version: versions.at(-1) ?? '' }
}

/** A heading 参照 as it is written. */
export interface ReferenceLine {
  readonly name: string
  /** 1.2; empty where it names none. */
  readonly version: string
  /** 参照　国の制度　第1.2版. */
  readonly heading: string
}

/** The headings 参照. */
export function referencesIn(sources: readonly SourceText[]): readonly ReferenceLine[] {
  return headingsIn(sources, REFERENCE).map((text) => {
    const [, name = text, edition = ''] = /^(.*?)\s+(\S+)$/.exec(text) ?? []
    return { name, version: parseVersion(edition) ?? '', heading: `参照　${name}　${edition}` }
  })
}

function headingsIn(sources: readonly SourceText[], heading: RegExp): readonly string[] {
  return sources.filter(({ path }) => path.endsWith('.renkei')).flatMap(({ text }) => [...text.matchAll(heading)].map(([, name]) => halfWidth(name!).trim()))
}
