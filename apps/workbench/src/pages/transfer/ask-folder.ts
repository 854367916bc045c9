interface Picking {
  showDirectoryPicker(options: { readonly id: string; readonly mode: 'read' | 'readwrite' }): Promise<FileSystemDirectoryHandle>
}

export const canPickFolder = 'showDirectoryPicker' in globalThis

/** Asks for a folder where the browser can; nothing where somebody thinks better of it. */
export async function askFolder(mode: 'read' | 'readwrite'): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as unknown as Picking).showDirectoryPicker({ id: 'renkei', mode })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    throw error
  }
}
