/** The place of what is on its way, as large as it will be, so that nothing jumps. */
import { useWords } from '../language.js'

export function Skeleton({ rows = 3, tall = false }: { rows?: number; tall?: boolean }) {
  const { loading } = useWords()
  return (
    <div class={tall ? 'skeleton tall' : 'skeleton'} role="status">
      <span class="sr-only">{loading}</span>
      {Array.from({ length: rows }, (_row, index) => (
        <span key={index} class="skeleton-row" aria-hidden="true" />
      ))}
    </div>
  )
}
