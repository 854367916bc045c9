/** Largest remainders as one writes them by hand when yen must be exact: bigints, and the largest rest found `left` times. */
export function largestRemainderBigint(amount: number, weights: readonly number[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  const shares: bigint[] = []
  const rests: bigint[] = []
  let left = BigInt(amount)
  for (const weight of weights) {
    const product = BigInt(amount) * BigInt(weight)
    const share = product / total
    shares.push(share)
    rests.push(product % total)
    left -= share
  }
  for (; left > 0n; left--) {
    let largest = 0
    for (let i = 1; i < rests.length; i++) if (rests[i]! > rests[largest]!) largest = i
    shares[largest]! += 1n
    rests[largest] = -1n
  }
  return shares
}
