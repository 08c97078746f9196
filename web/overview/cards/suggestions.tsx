/** What one may say next, as buttons. */
export function Suggestions({
  title,
  suggestions,
  onSay,
}: {
  title: string
  suggestions: readonly { title: string; says: string }[]
  onSay: (text: string) => void
}) {
  if (suggestions.length === 0) return null
  return (
    <div class="suggestions" role="group" aria-label={title}>
      <span class="quiet" aria-hidden="true">
        {title}
      </span>
      {suggestions.map(({ title: name, says }) => (
        <button key={says} type="button" class="button small" onClick={() => onSay(says)}>
          {name}
        </button>
      ))}
    </div>
  )
}
