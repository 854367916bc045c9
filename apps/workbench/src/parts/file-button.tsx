import { useRef } from 'react'
import { Button } from './button.tsx'

interface FileButtonProps {
  readonly text: string
  /** Endings: .zip,.csv */
  readonly accept: string
  readonly kind?: 'primary' | 'secondary'
  readonly onFile: (file: File) => void
}

/** Asks for a file of the machine. The same one may be chosen again. */
export function FileButton({ text, accept, kind = 'secondary', onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button kind={kind} onPress={() => { input.current?.click() }}>
        {text}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={text}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
