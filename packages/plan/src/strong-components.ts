/**
 * Strongly connected components, each after the components it points to (Tarjan). `edges[v]` are the nodes v points to.
 * Iterative, so that a long chain of nodes cannot exhaust the stack.
 */
export function strongComponents(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const components: number[][] = []
  const index = new Int32Array(edges.length).fill(-1)
  const low = new Int32Array(edges.length)
  const open = new Uint8Array(edges.length)
  const path: number[] = []
  let next = 0

  const close = (root: number): void => {
    const component: number[] = []
    for (let v = path.pop(); v !== undefined; v = path.pop()) {
      open[v] = 0
      component.push(v)
      if (v === root) break
    }
    components.push(component.reverse())
  }

  const walk = (start: number): void => {
    const stack: { v: number; edge: number }[] = []
    const enter = (v: number): void => {
      index[v] = low[v] = next++
      open[v] = 1
      path.push(v)
      stack.push({ v, edge: 0 })
    }
    enter(start)
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { v } = top
      const w = edges[v]![top.edge++]
      if (w === undefined) {
        stack.pop()
        const parent = stack.at(-1)?.v
        if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[v]!)
        if (low[v] === index[v]) close(v)
      } else if (index[w] === -1) enter(w)
      else if (open[w] === 1) low[v] = Math.min(low[v]!, index[w]!)
    }
  }

  for (let v = 0; v < edges.length; v++) if (index[v] === -1) walk(v)
  return components
}
