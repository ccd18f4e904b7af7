import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './button.tsx'

interface DialogProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Set where closing by Escape or a click beside it would lose something that is shown once. */
  readonly mustAnswer?: boolean
}

/** A question over the window, for short acts only: never over what must be read to answer it. */
export function Dialog({ title, open, onClose, children, mustAnswer }: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={open}
      isDismissable={!mustAnswer}
      isKeyboardDismissDisabled={mustAnswer ?? false}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
    >
      <Modal className="dialog">
        <AriaDialog className="dialog-body">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

interface ConfirmProps {
  readonly title: string
  readonly body: string
  readonly act: string
  readonly open: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before something is removed; the button names the act. */
export function Confirm({ title, body, act, open, onConfirm, onClose }: ConfirmProps) {
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      <p>{body}</p>
      <ConfirmActions act={act} onConfirm={onConfirm} onClose={onClose} />
    </Dialog>
  )
}

function ConfirmActions({ act, onConfirm, onClose }: Pick<ConfirmProps, 'act' | 'onConfirm' | 'onClose'>) {
  return (
    <div className="actions">
      <Button onPress={onClose}>Keep it</Button>
      <Button
        look="danger"
        onPress={() => {
          onConfirm()
          onClose()
        }}
      >
        {act}
      </Button>
    </div>
  )
}
