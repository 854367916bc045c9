import type { Desk } from './desk.ts'
import { type LoadedWork, loadWork } from './load-work.ts'
import { removeWork } from './remove-work.ts'
import { saveWork } from './save-work.ts'
import { type KeptWork, openStore, type Store, type Version } from './store.ts'
import type { Work } from './work.ts'

/** How it stands with keeping the work on this machine. */
export type Keeping =
  | { readonly kind: 'nothing' | 'saving' | 'saved' }
  /** Somebody else had saved: what was written here lies beside it under this name. */
  | { readonly kind: 'beside'; readonly name: string }
  /** Another tab saved, and this one shows it. */
  | { readonly kind: 'renewed' }
  | { readonly kind: 'full' | 'failed' | 'unavailable'; readonly reason: string }

export interface EditorHistory {
  readonly path: string
  readonly state: unknown
}

const LAST = 'renkei-work'
/** Milliseconds without a change before it is saved. */
const QUIET = 400

/** Keeps the open work on this machine while it is written, and takes it up again the next time. */
export class Keeper {
  readonly #desk: Desk
  readonly #listeners = new Set<() => void>()
  readonly #channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('renkei')
  #store: Store | undefined
  #editor: (() => EditorHistory) | undefined
  #state: Keeping = { kind: 'nothing' }
  #kept: KeptWork | undefined
  /** What is on the desk and not saved yet. */
  #unsaved: Work | undefined
  /** Of each work, that of the save this tab goes on from. */
  readonly #stamps = new Map<string, string>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<void> = Promise.resolve()
  #besideName: (name: string) => string = (name) => name
  /** Resolved when what was open the last time lies on the desk again. */
  readonly ready: Promise<void>

  constructor(desk: Desk) {
    this.#desk = desk
    this.ready = this.#start()
    desk.subscribe(() => { this.#changed() })
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<{ readonly id: string; readonly stamp: string }>) => { void this.#heard(data) })
    addEventListener('pagehide', () => { void this.flush() })
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') void this.flush() })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly state = (): Keeping => this.#state

  /** How a work that was overtaken is called. */
  nameBeside(name: (name: string) => string): void {
    this.#besideName = name
  }

  /** Saves at once what is not saved yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#saving = this.#saving.then(async () => {
      const { work } = this.#desk.state()
      if (work && this.#isDirty) await this.#save(work)
    })
    await this.#saving
  }

  async works(): Promise<readonly KeptWork[]> {
    const works = (await this.#store?.getAll('works')) ?? []
    return works.sort((left, right) => right.at - left.at)
  }

  async open(id: string): Promise<boolean> {
    await this.flush()
    const loaded = this.#store && (await loadWork(this.#store, id))
    if (loaded) this.#take(loaded)
    return loaded !== undefined
  }

  async remove(id: string): Promise<void> {
    if (this.#store) await removeWork(this.#store, id)
  }

  /** The newest first. */
  async versions(): Promise<readonly Version[]> {
    const { work } = this.#desk.state()
    return work && this.#store ? (await this.#store.getAllFromIndex('versions', 'work', work.id)).reverse() : []
  }

  /** Keeps what lies on the desk as a version, whatever came before. */
  async keepVersion(): Promise<void> {
    await this.flush()
    const { work } = this.#desk.state()
    if (work) await this.#store?.add('versions', { work: work.id, at: Date.now(), files: work.files }).catch(() => undefined)
  }

  async history(path: string): Promise<unknown> {
    const { work } = this.#desk.state()
    return work && (await this.#store?.get('histories', [work.id, path]))?.state
  }

  /** What an editor could undo is kept with every save, and when it is closed: then by what is given back. */
  keepsHistoryOf(editor: () => EditorHistory): () => void {
    this.#editor = editor
    return () => {
      const { work } = this.#desk.state()
      if (work) void this.#keepHistory(work.id, editor())
      if (this.#editor === editor) this.#editor = undefined
    }
  }

  /** That a history could not be kept is no loss of the work. */
  async #keepHistory(work: string, { path, state }: EditorHistory): Promise<void> {
    await this.#store?.put('histories', { work, path, state }).catch(() => undefined)
  }

  async #start(): Promise<void> {
    try {
      this.#store = await openStore()
      const id = localStorage.getItem(LAST)
      const loaded = id === null || this.#desk.state().work ? undefined : await loadWork(this.#store, id)
      if (loaded) this.#take(loaded)
    } catch (error) {
      this.#tell({ kind: 'unavailable', reason: String(error) })
    }
  }

  #take({ kept, work }: LoadedWork): void {
    localStorage.setItem(LAST, kept.id)
    this.#stamps.set(kept.id, kept.stamp)
    this.#kept = kept
    this.#desk.open(work)
    this.#kept = { ...kept, files: this.#desk.state().work!.files }
    this.#unsaved = undefined
    this.#tell({ kind: 'saved' })
  }

  get #isDirty(): boolean {
    const { work } = this.#desk.state()
    return work !== undefined && (work.id !== this.#kept?.id || work.files !== this.#kept.files || work.name !== this.#kept.name || work.origin?.id !== this.#kept.origin)
  }

  #changed(): void {
    const { work } = this.#desk.state()
    const left = this.#unsaved
    this.#unsaved = this.#isDirty ? work : undefined
    if (left && left.id !== work?.id && work?.id !== this.#kept?.id) this.#saving = this.#saving.then(() => this.#save(left))
    if (!this.#unsaved) return
    if (this.#state.kind !== 'saving' && this.#state.kind !== 'full') this.#tell({ kind: 'saving' })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => { void this.flush() }, QUIET)
  }

  async #save(work: Work): Promise<void> {
    if (!this.#store) return
    const saved = await saveWork(this.#store, work, this.#stamps.get(work.id), this.#besideName(work.name))
    if ('reason' in saved) {
      this.#tell(saved)
      return
    }
    const { kind, kept } = saved
    this.#stamps.set(kept.id, kept.stamp)
    this.#channel?.postMessage({ id: kept.id, stamp: kept.stamp })
    // Another work was opened in the meantime.
    if (this.#desk.state().work?.id !== work.id) return
    this.#kept = kept
    localStorage.setItem(LAST, kept.id)
    if (this.#editor) await this.#keepHistory(kept.id, this.#editor())
    if (kind === 'beside') this.#desk.becomes(kept.id, kept.name)
    this.#unsaved = this.#isDirty ? this.#desk.state().work : undefined
    this.#tell(kind === 'beside' ? { kind, name: kept.name } : { kind: this.#isDirty ? 'saving' : 'saved' })
  }

  /** Another tab saved the work that is open here. */
  async #heard({ id, stamp }: { readonly id: string; readonly stamp: string }): Promise<void> {
    if (id !== this.#kept?.id || stamp === this.#kept.stamp || this.#isDirty) return
    const loaded = this.#store && (await loadWork(this.#store, id))
    if (!loaded || this.#isDirty) return
    this.#take(loaded)
    this.#tell({ kind: 'renewed' })
  }

  #tell(state: Keeping): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
