/** Short words that appear for a while at the foot of the page and are read aloud: what was done, what went wrong. */
import { createContext, type ComponentChildren } from 'preact'
import { useCallback, useContext, useEffect, useState } from 'preact/hooks'
import { useWords } from '../language.js'
import { Icon } from './icon.js'

/** `isFault` interrupts a screen reader; other words wait their turn. */
export type Announce = (text: string, options?: { isFault?: boolean }) => void

/** Long enough to be read twice; it can be closed at once and stays while the pointer or the focus is on it. */
const SHOWN_FOR_MS = 8_000

const AnnounceContext = createContext<Announce>(() => undefined)

export function useAnnounce(): Announce {
  return useContext(AnnounceContext)
}

export function AnnounceProvider({ children }: { children: ComponentChildren }) {
  const words = useWords()
  const [said, setSaid] = useState<{ text: string; isFault: boolean }>()
  const [isHeld, setHeld] = useState(false)
  const announce = useCallback<Announce>((text, { isFault = false } = {}) => setSaid({ text, isFault }), [])
  useEffect(() => {
    if (!said || isHeld) return undefined
    const timer = setTimeout(() => setSaid(undefined), SHOWN_FOR_MS)
    return () => clearTimeout(timer)
  }, [said, isHeld])
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div
        class="announcements"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocusIn={() => setHeld(true)}
        onFocusOut={() => setHeld(false)}
      >
        {/* Both regions are there from the start: one that comes with its text is not read by all screen readers. */}
        <div role="status">{said && !said.isFault && <p>{said.text}</p>}</div>
        <div role="alert">{said?.isFault && <p>{said.text}</p>}</div>
        {said && (
          <button type="button" class="icon-button" aria-label={words.close} onClick={() => setSaid(undefined)}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </AnnounceContext.Provider>
  )
}
