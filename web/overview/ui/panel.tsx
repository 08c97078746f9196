/** A part of a section under a heading of its own. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface PanelProps {
  title: string
  intro?: string
  /** Beside the heading. */
  action?: ComponentChildren
  kind?: string
  children: ComponentChildren
}

export function Panel({ title, intro, action, kind = '', children }: PanelProps) {
  const id = useId()
  return (
    <section class={`panel ${kind}`} aria-labelledby={id}>
      <div class="panel-head">
        <div>
          <h2 id={id}>{title}</h2>
          {intro && <p class="quiet">{intro}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}
