/**
 * Who takes what rounding leaves, so that the shares sum to the amount (端数の負担者). Members are named by index; their order breaks ties.
 * A bearer who is not in the set is replaced by `otherwise`.
 */
export type RemainderPolicy =
  | { readonly to: 'largest-remainder' | 'largest-weight' | 'last' }
  | { readonly to: 'bearer'; readonly bearer: number; readonly otherwise?: number }
