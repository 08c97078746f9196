/** A window above the page. The browser keeps the focus inside it and gives it back; what was typed is not closed away unasked. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useWords } from '../language.js'
import { Icon } from '../ui/icon.js'

interface WindowProps {
  title: string
  /** A fault, under what is shown. */
  complaint: string | undefined
  /** Something typed in what is shown would be lost. */
  isTouched: boolean
  onClose: () => void
  children: ComponentChildren
}

export function Window({ title, complaint, isTouched, onClose, children }: WindowProps) {
  const words = useWords()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isAsking, setAsking] = useState(false)
  const stay = useRef<HTMLButtonElement>(null)
  const before = useRef(document.activeElement)
  useEffect(() => {
    dialog.current?.showModal()
    return () => {
      // The pressed row may be gone by now, drawn anew or in another place.
      const opener = before.current
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
      else document.querySelector<HTMLElement>('main h1')?.focus()
    }
  }, [])
  useEffect(() => {
    if (isAsking) stay.current?.focus()
  }, [isAsking])
  const leave = () => {
    if (isTouched && !isAsking) setAsking(true)
    else onClose()
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
    >
      <div class="window-head">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="icon-button" aria-label={words.close} onClick={leave}>
          <Icon name="close" />
        </button>
      </div>
      {isAsking && (
        <div class="window-ask" role="alert">
          <p>{words.unsent.question}</p>
          <button type="button" class="button primary" ref={stay} onClick={() => setAsking(false)}>
            {words.unsent.stay}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {words.unsent.leave}
          </button>
        </div>
      )}
      <div class="window-body">{children}</div>
      <div role="alert">{complaint && <p class="window-complaint">{complaint}</p>}</div>
    </dialog>
  )
}
