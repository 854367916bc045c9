import { Link } from '@tanstack/react-router'
import { useWords } from '../words/use-words.ts'

/** A page that needs rules while none are open. */
export function NoWork({ title }: { readonly title: string }) {
  const { view: words } = useWords()
  return (
    <div className="page">
      <h1>{title}</h1>
      <p>{words.noWork}</p>
      <p>
        <Link to="/gather">{words.toGather}</Link>
      </p>
    </div>
  )
}
