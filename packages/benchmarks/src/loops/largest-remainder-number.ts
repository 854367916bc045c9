/** The same by hand with numbers, for amounts whose products stay below 2^53; nothing is checked. */
export function largestRemainderNumber(amount: number, weights: readonly number[]): number[] {
  let total = 0
  for (const weight of weights) total += weight
  const shares: number[] = []
  const rests: number[] = []
  let left = amount
  for (const weight of weights) {
    const product = amount * weight
    const share = Math.floor(product / total)
    shares.push(share)
    rests.push(product - share * total)
    left -= share
  }
  for (; left > 0; left--) {
    let largest = 0
    for (let i = 1; i < rests.length; i++) if (rests[i]! > rests[largest]!) largest = i
    shares[largest]! += 1
    rests[largest] = -1
  }
  return shares
}
