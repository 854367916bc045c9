/**
 * Strongly connected components, each after the components it points to (Tarjan). `edges[v]` are the nodes v points to.
 * Iterative, so that a long chain of nodes cannot exhaust the stack.
 */
export function strongComponents(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const components: (readonly number[])[] = []
  const index = new Int32Array(edges.length).fill(-1)
  const low = new Int32Array(edges.length)
  const open = new Uint8Array(edges.length)
  // Nodes entered and not closed yet; nodes being walked, and how many edges of each are done.
  const path = new Int32Array(edges.length)
  const stack = new Int32Array(edges.length)
  const done = new Int32Array(edges.length)
  let onPath = 0
  let depth = 0
  let next = 0

  const enter = (v: number): void => {
    index[v] = low[v] = next++
    open[v] = 1
    path[onPath++] = v
    stack[depth++] = v
  }

  const close = (root: number): void => {
    const first = path.lastIndexOf(root, onPath - 1)
    const component = first === onPath - 1 ? [root] : [...path.subarray(first, onPath)]
    for (const v of component) open[v] = 0
    onPath = first
    components.push(component)
  }

  const leave = (v: number): void => {
    depth--
    if (depth > 0) {
      const parent = stack[depth - 1]!
      low[parent] = Math.min(low[parent]!, low[v]!)
    }
    if (low[v] === index[v]) close(v)
  }

  for (let start = 0; start < edges.length; start++) {
    if (index[start] === -1) enter(start)
    while (depth > 0) {
      const v = stack[depth - 1]!
      const w = edges[v]![done[v]!++]
      if (w === undefined) leave(v)
      else if (index[w] === -1) enter(w)
      else if (open[w] === 1) low[v] = Math.min(low[v]!, index[w]!)
    }
  }
  return components
}
