import { hasBearer, type Framework } from './framework.ts'

/** The same yen by loops written for nothing else, with numbers; nothing is checked. */
export function sharesByHand({ population, amounts }: Framework, each: (shares: Float64Array, programme: number, year: number) => unknown): void {
  const weights = Float64Array.from(population)
  const total = population.reduce((sum, people) => sum + people, 0)
  const shares = new Float64Array(weights.length)
  const order = new Float64Array(weights.length)
  amounts.forEach((byYear, programme) => {
    byYear.forEach((amount, year) => {
      const left = quotients(amount, weights, total, shares)
      if (hasBearer(programme)) shares[programme]! += left
      else giveToLargest(left, amount, weights, total, shares, order)
      each(shares, programme, year)
    })
  })
}

function quotients(amount: number, weights: Float64Array, total: number, shares: Float64Array): number {
  let left = amount
  for (let i = 0; i < weights.length; i++) {
    const share = Math.floor((amount * weights[i]!) / total)
    shares[i] = share
    left -= share
  }
  return left
}

/** Rest and place in one number, sorted: the largest rests first, of equals the first. */
function giveToLargest(left: number, amount: number, weights: Float64Array, total: number, shares: Float64Array, order: Float64Array): void {
  const places = 2 ** Math.ceil(Math.log2(weights.length))
  for (let i = 0; i < weights.length; i++) order[i] = ((amount * weights[i]!) % total) * places + (places - 1 - i)
  order.sort()
  for (let i = 0; i < left; i++) shares[places - 1 - (order[order.length - 1 - i]! % places)]! += 1
}
