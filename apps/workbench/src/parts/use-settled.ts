import { useEffect, useState } from 'react'

/** A value once it has stood still for a moment: so that not every step of a slider is computed. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => { setSettled(value) }, milliseconds)
    return () => { clearTimeout(timer) }
  }, [value, milliseconds])
  return settled
}
