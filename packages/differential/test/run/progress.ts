/** Says on the terminal how far a run is; nothing where nobody watches. */
export function tellProgress(plans: number): (done: number, subject: string) => void {
  const start = Date.now()
  return (done, subject) => {
    if (!process.stderr.isTTY && done % 500 !== 0) return
    const seconds = Math.round((Date.now() - start) / 1000)
    process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${done} of ${plans} plans  ${subject.padEnd(12)} ${seconds} s${process.stderr.isTTY ? '  ' : '\n'}`)
  }
}
