/** A file of a rule set: rules or a table. */
export interface GivenFile {
  /** Inside the folder, `/` between folders. */
  readonly path: string
  readonly text: string
}

/** Either all files of a folder, or those that changed. Documents that are open go before what is given. */
export interface FilesParams {
  /** URI of the folder. */
  readonly folder: string
  /** In place of all that was given before; an empty list takes the folder away. */
  readonly files?: readonly GivenFile[]
  /** Without a text, the file is gone. */
  readonly changed?: readonly { readonly path: string; readonly text?: string }[]
}
