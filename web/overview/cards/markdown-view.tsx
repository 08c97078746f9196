/** A text of the bot's with its few marks of Markdown; `[n]` becomes a button where there is a source n. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { Skeleton } from '../ui/skeleton.js'

interface MarkdownViewProps {
  text: string
  sources?: readonly { position: number; label: string; open: () => void }[]
}

export function MarkdownView({ text, sources = [] }: MarkdownViewProps) {
  const place = useRef<HTMLDivElement>(null)
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    let isGone = false
    void import('./drawing.js').then(({ toHtml }) => {
      if (isGone || !place.current) return
      // Safe: the renderer shows HTML in a text as text, and the page's policy runs no script but its own.
      place.current.innerHTML = toHtml(text)
      putSources(place.current, sources)
      setDrawn(true)
    })
    return () => {
      isGone = true
    }
  }, [text])
  return (
    <>
      {!isDrawn && <Skeleton rows={2} />}
      <div class="prose" ref={place} />
    </>
  )
}

function putSources(element: HTMLElement, sources: NonNullable<MarkdownViewProps['sources']>): void {
  if (sources.length === 0) return
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  for (const node of nodes) {
    const pieces = node.data.split(/(\[\d+\])/)
    if (pieces.length > 1) node.replaceWith(...pieces.map((piece) => sourceButton(piece, sources) ?? piece))
  }
}

function sourceButton(piece: string, sources: NonNullable<MarkdownViewProps['sources']>): HTMLElement | undefined {
  const source = sources.find(({ position }) => piece === `[${position}]`)
  if (!source) return undefined
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'citation'
  button.textContent = String(source.position)
  button.setAttribute('aria-label', source.label)
  button.setAttribute('aria-haspopup', 'dialog')
  button.addEventListener('click', source.open)
  return button
}
