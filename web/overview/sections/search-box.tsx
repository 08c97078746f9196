/** The search field with what it may complete to: a combobox as screen readers and keyboards know it. */
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { EntryLine } from '../../../src/overview/contract-shapes.js'
import { useWords } from '../language.js'
import { useServer } from '../server.js'
import { Icon } from '../ui/icon.js'

/** A pause in typing, after which one wants to see something; shorter would ask at each letter. */
const PAUSE_MS = 140
/** Fewer letters fit everything. */
const FEWEST_LETTERS = 2
/** As the server takes; longer texts are stories, which no title completes. */
const MOST_LETTERS = 200
const MOST_WRITTEN = 20_000

interface SearchBoxProps {
  text: string
  setText: (text: string) => void
  onSearch: (text: string) => void
}

export function SearchBox({ text, setText, onSearch }: SearchBoxProps) {
  const words = useWords().home
  const id = useId()
  const { suggestions, isStopped, close, isOpen } = useSuggestions(text)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => setActive(-1), [suggestions])

  const search = (wanted: string) => {
    close(wanted)
    setText(wanted)
    onSearch(wanted)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      close(text)
    }
    if (!isOpen || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    const step = event.key === 'ArrowDown' ? 1 : -1
    // One more place than there are suggestions: the field itself.
    const places = suggestions.length + 1
    setActive(((active + 1 + step + places) % places) - 1)
  }
  const chosen = suggestions[active]

  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        const wanted = chosen?.label ?? text
        if (wanted.trim()) search(wanted)
      }}
    >
      <label class="search-title" for={`${id}-field`}>
        {words.askTitle}
      </label>
      <div class="search-row">
        <div class="search-field">
          <Icon name="search" />
          <input
            ref={input}
            id={`${id}-field`}
            type="text"
            role="combobox"
            autocomplete="off"
            enterkeyhint="search"
            maxLength={MOST_WRITTEN}
            placeholder={words.placeholder}
            aria-describedby={`${id}-hint`}
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={`${id}-list`}
            aria-activedescendant={chosen ? `${id}-${active}` : undefined}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onBlur={() => close(text)}
          />
          {text && (
            <button
              type="button"
              class="icon-button"
              aria-label={words.clear}
              onClick={() => {
                setText('')
                input.current?.focus()
              }}
            >
              <Icon name="close" />
            </button>
          )}
          <ul id={`${id}-list`} class="completions" role="listbox" aria-label={words.suggestions} hidden={!isOpen}>
            {suggestions.map((line, index) => (
              <li
                key={line.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                // The pointer goes down before the field loses the focus, which closes the list.
                onPointerDown={(event) => {
                  event.preventDefault()
                  search(line.label)
                }}
              >
                <span>{line.title}</span>
                <span class="quiet">{line.label}</span>
              </li>
            ))}
          </ul>
        </div>
        <button type="submit" class="button primary large">
          {words.ask}
        </button>
      </div>
      <p class="quiet" id={`${id}-hint`}>
        {isStopped ? words.stopped : words.askHint}
      </p>
      <p class="sr-only" role="status">
        {isOpen ? words.suggestionCount(suggestions.length) : ''}
        {isStopped ? words.stopped : ''}
      </p>
    </form>
  )
}

interface Suggested {
  /** What they were looked up by. */
  text: string
  lines: readonly EntryLine[]
  isStopped: boolean
}

/** Completions of what is being typed. A fault gives none: one can search all the same. */
function useSuggestions(text: string) {
  const { api } = useServer()
  const [found, setFound] = useState<Suggested>({ text: '', lines: [], isStopped: false })
  const [closedFor, setClosedFor] = useState('')
  const isLong = text.length > MOST_LETTERS
  const wanted = isLong || text.trim().length < FEWEST_LETTERS ? '' : text
  useEffect(() => {
    if (!wanted || wanted === closedFor) return undefined
    const asking = new AbortController()
    const timer = setTimeout(() => {
      api
        .call('suggest', { text: wanted }, asking.signal)
        .then(({ suggestions, stopped }) => setFound({ text: wanted, lines: suggestions, isStopped: stopped }))
        .catch(() => undefined)
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [wanted, closedFor])
  const isCurrent = wanted !== '' && wanted !== closedFor
  const suggestions = isCurrent ? found.lines : []
  return {
    suggestions,
    isOpen: suggestions.length > 0,
    isStopped: isCurrent && found.isStopped,
    /** Until the field holds another text than this. */
    close: (shown: string) => setClosedFor(shown),
  }
}
