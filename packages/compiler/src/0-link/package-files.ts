import type { RuleFile } from '@renkei/dsl'

/** Rules that others may refer to, as they lie beside these. */
export interface PackageFiles {
  /** As its heading 規則集 says. */
  readonly name: string
  /** 1.2 of its latest heading 版; empty where it has none. */
  readonly version: string
  /** The folder or file it lies in; the sources of its files begin with it. */
  readonly path: string
  readonly files: readonly RuleFile[]
}
