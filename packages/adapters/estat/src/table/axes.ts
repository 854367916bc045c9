/** True for the axes that tell whose figure it is and of when; all others tell which. */
export function isPlaceOrTime(axis: string): boolean {
  return axis === 'area' || axis === 'time'
}
