/** 広域利用費の受取額: what the line of those who are paid is called. */
export function receivedName(cost: string): string {
  return `${cost}の受取額`
}
