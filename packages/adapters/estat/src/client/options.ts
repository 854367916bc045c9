/** What a client needs of the world, passed in. */
export interface ClientOptions {
  /** That of the platform. */
  readonly fetch: typeof globalThis.fetch
  /** アプリケーションID: secret; it goes into the request and nowhere else. */
  readonly appId: string
  /** Where the service is. */
  readonly base?: string
  /** Waits for so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>
  readonly limits?: Partial<ClientLimits>
  /** Told after each page of a query: how many values there are so far, and in all where that is known. */
  readonly onPage?: (read: number, total: number | undefined) => void
}

export interface ClientLimits {
  /** Tries of one request. */
  readonly tries: number
  /** Milliseconds a request may take. */
  readonly time: number
  /** Bytes of one reply. */
  readonly bytes: number
  /** Replies of one query; the service gives 100,000 values in each. */
  readonly pages: number
}

export const BASE = 'https://api.e-stat.go.jp/rest/3.0/app/json/'

export const LIMITS: ClientLimits = { tries: 4, time: 60_000, bytes: 64_000_000, pages: 20 }
