/**
 * What happens when a person presses a button, of a card or of the page: the call, the window it may open or close, and the word
 * it may leave. The same replies as in the chat, so the same rules hold.
 */
import { createContext, type ComponentChildren } from 'preact'
import { useCallback, useContext, useMemo, useRef, useState } from 'preact/hooks'
import type { Request } from '../../../src/overview/contract.js'
import type { Reply } from '../../../src/overview/contract-shapes.js'
import { useWords } from '../language.js'
import { useServer } from '../server.js'
import { useAnnounce } from '../ui/announce.js'
import { faultText } from '../ui/failure.js'
import { CardView } from './card-view.js'
import { pressOf, type PressedAction } from './press.js'
import { ReplyView } from './reply-view.js'
import { Window } from './window.js'

export interface Dialogs {
  /** Does what a button of the page does; faults are said, never thrown. `title` is for what has none of its own. */
  press: (request: Request<'press'>, title?: string) => Promise<void>
  /** Shows what came of a call of one's own. */
  show: (replies: readonly Reply[], title?: string) => void
  /** Does what a button of a card does, and gives back what takes the card's place or stands below it. */
  pressInCard: (action: PressedAction) => Promise<Reply[]>
}

interface Shown {
  /** Each thing shown is drawn anew. */
  key: number
  title: string
  reply: Reply
}

const DialogsContext = createContext<Dialogs | undefined>(undefined)

export function useDialogs(): Dialogs {
  const dialogs = useContext(DialogsContext)
  if (!dialogs) throw new Error('A card was drawn outside the frame of the page.')
  return dialogs
}

interface DialogProviderProps {
  /** Cases may have changed. */
  onChange: () => void
  /** A button that says something for the person. */
  onSay: (text: string) => void
  children: ComponentChildren
}

export function DialogProvider({ onChange, onSay, children }: DialogProviderProps) {
  const words = useWords()
  const { api } = useServer()
  const announce = useAnnounce()
  const [shown, setShown] = useState<Shown>()
  const [complaint, setComplaint] = useState<string>()
  const [isTouched, setTouched] = useState(false)
  const count = useRef(0)
  /** The title of the window that is open. */
  const openTitle = useRef<string | undefined>(undefined)

  const close = useCallback(() => {
    openTitle.current = undefined
    setShown(undefined)
  }, [])
  const open = useCallback((title: string, reply: Reply) => {
    count.current += 1
    openTitle.current = title
    setComplaint(undefined)
    setTouched(false)
    setShown({ key: count.current, title, reply })
  }, [])

  const show = useCallback(
    (replies: readonly Reply[], title?: string) => {
      for (const reply of replies) {
        if (reply.kind === 'dialog') open(reply.title, reply)
        else if (reply.kind === 'dialog-done') {
          close()
          announce(reply.text)
        } else if (reply.kind === 'notice') {
          if (openTitle.current !== undefined) setComplaint(reply.text)
          else announce(reply.text)
        } else open(openTitle.current ?? title ?? words.appName, reply)
      }
    },
    [words],
  )

  const call = useCallback(
    async (request: Request<'press'>): Promise<Reply[]> => {
      try {
        const { replies } = await api.call('press', request)
        onChange()
        return replies
      } catch (error) {
        const text = faultText(error, words)
        if (openTitle.current !== undefined) setComplaint(text)
        else announce(text, { isFault: true })
        return []
      }
    },
    [api, words, onChange],
  )

  const dialogs = useMemo<Dialogs>(
    () => ({
      show,
      press: async (request, title) => show(await call(request), title),
      pressInCard: async (action) => {
        const pressed = pressOf(action)
        if (pressed.kind === 'press') return call(pressed.request)
        close()
        onSay(pressed.text)
        return []
      },
    }),
    [show, call, onSay],
  )

  return (
    <DialogsContext.Provider value={dialogs}>
      {children}
      {shown && (
        <Window title={shown.title} complaint={complaint} isTouched={isTouched} onClose={close}>
          <div onInput={() => setTouched(true)}>
            <InWindow key={shown.key} reply={shown.reply} dialogs={dialogs} />
          </div>
        </Window>
      )}
    </DialogsContext.Provider>
  )
}

/** In a window every answer takes the place of what was shown: one thing at a time. */
function InWindow({ reply, dialogs }: { reply: Reply; dialogs: Dialogs }) {
  if (reply.kind === 'text' || reply.kind === 'answer') return <ReplyView reply={reply} />
  if (reply.kind === 'notice' || reply.kind === 'dialog-done') return null
  return (
    <CardView
      card={reply.card}
      onPress={async (action) => dialogs.show(await dialogs.pressInCard(action))}
      onDrawn={focusFirstField}
    />
  )
}

/** A form is begun by typing; other windows keep the focus on their head. */
function focusFirstField(): void {
  const open = document.querySelector('dialog[open]')
  const field = open?.querySelector<HTMLElement>('.card :is(input, textarea, select)')
  ;(field ?? open?.querySelector<HTMLElement>('h2'))?.focus()
}
