export * from './backend.ts'
export * from './figure.ts'
export * from './outcome.ts'
export * from './plan.ts'
