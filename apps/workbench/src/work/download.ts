/** Hands a file to whoever sits before the screen. */
export function download(name: string, content: Uint8Array<ArrayBuffer> | string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => { URL.revokeObjectURL(address) }, 60_000)
}
