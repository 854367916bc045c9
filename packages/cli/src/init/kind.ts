/** A small rule set to begin with. */
export interface Kind {
  /** As typed after --kind by a reader of Japanese, and of English. */
  readonly name: { readonly ja: string; readonly en: string }
  /** For whom it is. */
  readonly about: { readonly ja: string; readonly en: string }
  readonly files: (seed: Seed) => Readonly<Record<string, string>>
}

/** What differs from one new rule set to the next. */
export interface Seed {
  /** Of the framework. */
  readonly name: string
  /** 令和8年度, 令和9年度 …: the first year and the four after it. */
  readonly years: readonly [string, string, string, string, string]
  /** The year before the first. */
  readonly before: string
  /** Days on which the newest census was taken, and its final figures published. */
  readonly census: { readonly taken: string; readonly published: string }
}
