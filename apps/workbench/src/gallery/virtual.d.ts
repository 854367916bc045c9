declare module 'virtual:gallery' {
  export const entries: readonly import('./entry.ts').GalleryEntry[]
  /** The texts of a rule set, fetched when they are asked for. */
  export const texts: Readonly<Record<string, () => Promise<{ readonly files: readonly import('./entry.ts').GalleryFile[] }>>>
}
