export type Rational = string
