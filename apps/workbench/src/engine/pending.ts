interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (reason: Error) => void
}

/** Questions that were asked and are not answered yet, by number. */
export class Pending {
  readonly #waiting = new Map<number, Waiting>()
  #next = 0

  ask<Result>(send: (id: number) => void): Promise<Result> {
    const id = this.#next++
    send(id)
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject })
    })
  }

  answer(id: number, result: unknown, failure: string | undefined): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (failure === undefined) waiting?.resolve(result)
    else waiting?.reject(new Error(failure))
  }
}
