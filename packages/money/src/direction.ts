/** 切捨て · 切上げ · 四捨五入, on the magnitude. */
export type Direction = 'down' | 'up' | 'half-up'
