/** A file of a rule set in the gallery, as it lies in the repository. */
export interface GalleryFile {
  readonly path: string
  readonly text: string
}

/** What the gallery knows of a rule set before its texts are fetched. */
export interface GalleryEntry {
  /** The folder below the rule sets. */
  readonly id: string
  readonly name: string
  /** Numbers of the catalogue of provisions: B05. */
  readonly mark?: string
  readonly prefecture?: string
  readonly source?: string
  /** How the bodies work together: 連携中枢都市圏, 一部事務組合 … */
  readonly cooperation: readonly string[]
  readonly themes: readonly string[]
  /** Names of burden methods of the plan. */
  readonly methods: readonly string[]
  readonly years: readonly number[]
  readonly bodies: number
  readonly programmes: readonly GalleryProgramme[]
}

export interface GalleryProgramme {
  readonly number: string
  readonly title: string
  readonly theme?: string
  readonly methods: readonly string[]
}
