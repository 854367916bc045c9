import './panel.css'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../words/use-words.ts'
import { Button } from './button.tsx'

interface PanelProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Something to be read beside the page, at its right edge; Esc and a click beside it close it. */
export function Panel({ title, open, onClose, children }: PanelProps) {
  const { common } = useWords()
  return (
    <ModalOverlay className="panel-ground" isOpen={open} onOpenChange={(is) => { if (!is) onClose() }} isDismissable>
      <Modal className="panel">
        <Dialog className="panel-inside">
          <div className="panel-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button kind="quiet" onPress={onClose}>
              {common.close}
            </Button>
          </div>
          <div className="panel-body" tabIndex={0} role="region" aria-label={title}>
            {children}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
