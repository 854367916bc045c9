import './ask.css'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

interface AskProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A question in the middle of the page; Esc leaves it unanswered. */
export function Ask({ title, open, onClose, children }: AskProps) {
  return (
    <ModalOverlay className="ask-ground" isOpen={open} onOpenChange={(is) => { if (!is) onClose() }} isDismissable>
      <Modal className="ask">
        <Dialog className="ask-inside">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
