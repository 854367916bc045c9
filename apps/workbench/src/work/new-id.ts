/** A name nobody else has. Works where a page comes by plain http, too, as it does inside closed networks. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
