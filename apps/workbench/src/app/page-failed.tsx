import { Link } from '@tanstack/react-router'
import { useWords } from '../words/use-words.ts'

/** A page that could not be drawn; what was written is kept all the same. */
export function PageFailed({ error }: { readonly error: unknown }) {
  const { app, problems } = useWords()
  return (
    <div className="page" role="alert">
      <h1>{app.failed}</h1>
      <p>{app.failedText}</p>
      <p>{problems.failure(error instanceof Error ? error.message : String(error))}</p>
      <p>
        <Link to="/gather">{app.toStart}</Link>
      </p>
    </div>
  )
}

/** An address that leads nowhere. */
export function PageMissing() {
  const { app } = useWords()
  return (
    <div className="page">
      <h1>{app.noPage}</h1>
      <p>
        <Link to="/gather">{app.toStart}</Link>
      </p>
    </div>
  )
}
