/** 消防費の第1期の納付額: under which name a line tells what is paid, and 検算 asks for it. */
export function paymentName(cost: string | undefined, verb: string, instalment?: number): string {
  const of = [...(cost === undefined ? [] : [cost]), ...(instalment === undefined ? [] : [`第${String(instalment)}期`])]
  return [...of, `${verb}額`].join('の')
}
