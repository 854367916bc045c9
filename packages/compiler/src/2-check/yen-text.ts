/** 1,234,567円; an amount that is not whole yen keeps its fraction. */
export function yenText(value: string): string {
  return `${value.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}円`
}
