/** An Adaptive Card in the page. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useWords } from '../language.js'
import { useServer } from '../server.js'
import { Failure } from '../ui/failure.js'
import { Skeleton } from '../ui/skeleton.js'
import type { PressedAction } from './press.js'

interface CardViewProps {
  card: unknown
  onPress: (action: PressedAction) => Promise<void>
  /** Told once the card stands there. */
  onDrawn?: (() => void) | undefined
}

export function CardView({ card, onPress, onDrawn }: CardViewProps) {
  const { noCard, moreActions } = useWords()
  const { open } = useServer()
  const place = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'loading' | 'drawn' | 'failed'>('loading')
  const latest = useRef(onPress)
  latest.current = onPress
  useEffect(() => {
    let isGone = false
    import('./drawing.js')
      .then(({ drawCard }) => {
        if (isGone) return
        const press = (action: PressedAction) => latest.current(action)
        place.current?.replaceChildren(drawCard(card, press, { words: { noCard, moreActions }, open }))
        setState('drawn')
        onDrawn?.()
      })
      .catch(() => setState('failed'))
    return () => {
      isGone = true
    }
    // A card is drawn once: what is typed in it must survive everything but another card.
  }, [card])
  return (
    <>
      {state === 'loading' && <Skeleton rows={4} />}
      {state === 'failed' && <Failure error={undefined} />}
      <div ref={place} />
    </>
  )
}
