/** What comes from the server, as a value that a view can draw: on its way, there, or failed with a way to try again. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

export type Remote<T> =
  | { state: 'loading' }
  /** `again` asks anew and keeps what is shown until the answer is there. */
  | { state: 'ready'; value: T; again: () => void }
  | { state: 'failed'; error: unknown; again: () => void }

/**
 * Asks when shown, and anew when `key` changes. An answer that comes after a later question is dropped.
 * @param ask must not change what is stored: it may be called any number of times
 */
export function useRemote<T>(ask: (signal: AbortSignal) => Promise<T>, key: string): Remote<T> {
  const [answer, setAnswer] = useState<{ key: string; value?: T; error?: unknown }>()
  const [round, setRound] = useState(0)
  const latest = useRef(ask)
  latest.current = ask
  useEffect(() => {
    const asking = new AbortController()
    latest
      .current(asking.signal)
      .then((value) => setAnswer({ key, value }))
      .catch((error: unknown) => {
        if (!asking.signal.aborted) setAnswer({ key, error })
      })
    return () => asking.abort()
  }, [key, round])
  const again = useCallback(() => setRound((count) => count + 1), [])
  if (!answer || answer.key !== key) return { state: 'loading' }
  if ('value' in answer) return { state: 'ready', value: answer.value as T, again }
  return { state: 'failed', error: answer.error, again }
}
