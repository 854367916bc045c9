import type { EngineClient } from '../engine/client.ts'
import type { Origin } from './origin.ts'
import { plainLines } from './plain-lines.ts'
import type { Work } from './work.ts'

/** What lies on the desk: the work that is open, told to the worker with every change. `revision` counts the changes. */
export interface DeskState {
  readonly work: Work | undefined
  readonly revision: number
}

export class Desk {
  readonly engine: EngineClient
  readonly #listeners = new Set<() => void>()
  #state: DeskState = { work: undefined, revision: 0 }

  constructor(engine: EngineClient) {
    this.engine = engine
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly state = (): DeskState => this.#state

  open(opened: Work): void {
    const work = { ...opened, files: opened.files.some(({ text }) => text.includes('\r')) ? opened.files.map((file) => ({ ...file, text: plainLines(file.text) })) : opened.files }
    void this.engine.call('desk/files', { files: work.files })
    this.#tell(work)
  }

  /** Puts a text in the place of that of a file; a file that is not there yet is added, without a text it is taken away. */
  change(path: string, text: string | undefined): void {
    const { work } = this.#state
    if (!work) return
    void this.engine.call('desk/files', { changed: [{ path, ...(text === undefined ? {} : { text }) }] })
    const others = work.files.filter((file) => file.path !== path)
    const at = work.files.findIndex((file) => file.path === path)
    const files = text === undefined ? others : at < 0 ? [...others, { path, text }] : work.files.with(at, { ...work.files[at]!, text })
    this.#tell({ ...work, files })
  }

  /** Several files at once. */
  apply(changes: readonly { readonly path: string; readonly text?: string }[]): void {
    for (const { path, text } of changes) this.change(path, text)
  }

  /** A file goes on under another name. */
  renameFile(path: string, name: string): void {
    const { work } = this.#state
    const file = work?.files.find((one) => one.path === path)
    if (!work || !file) return
    const { text, cameAs = path } = file
    void this.engine.call('desk/files', { changed: [{ path }, { path: name, text }] })
    this.#tell({ ...work, files: work.files.map((one) => (one === file ? { path: name, text, ...(cameAs === name ? {} : { cameAs }) } : one)) })
  }

  /** All files are these: an earlier version, or what was brought in. */
  replaceFiles(files: Work['files']): void {
    const { work } = this.#state
    if (work) this.open({ ...work, files })
  }

  /** Another one's work lies where this one lay: it goes on under a name and place of its own. */
  becomes(id: string, name: string): void {
    const { work } = this.#state
    if (work) this.#tell({ ...work, id, name })
  }

  /** The work that was saved into a folder goes on from what lies there. */
  cameFrom(id: string, origin: Origin): void {
    const { work } = this.#state
    if (work?.id === id) this.#tell({ ...work, origin, files: work.files.map(({ path, text }) => ({ path, text })) })
  }

  rename(name: string): void {
    const { work } = this.#state
    if (work) this.#tell({ ...work, name })
  }

  #tell(work: Work): void {
    this.#state = { work, revision: this.#state.revision + 1 }
    for (const listener of this.#listeners) listener()
  }
}
