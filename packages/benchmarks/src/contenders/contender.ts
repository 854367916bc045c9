/**
 * One rule engine that holds one rule: the cost is shared by population, 1円未満切捨て, the rest borne by the first body. Both the amount and
 * the weights are inputs of each evaluation; the rule is parsed once where the engine allows it.
 */
export interface Contender {
  readonly name: string
  /** Yen by body (unrounded where the name says so). */
  share(amount: number, weights: readonly number[]): readonly number[] | Promise<readonly number[]>
}
