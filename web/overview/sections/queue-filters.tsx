/** Narrows the list of cases. */
import { useWords } from '../language.js'
import { useServer } from '../server.js'
import { Segments, Select } from '../ui/choices.js'
import type { QueueChoice } from './queue.js'

interface QueueFiltersProps {
  choice: QueueChoice
  setChoice: (choice: QueueChoice) => void
}

const needs = ['late-to-take', 'urgent', 'waiting', 'late-follow-up', 'in-hand'] as const
const filters = ['all', 'mine', 'late'] as const

export function QueueFilters({ choice, setChoice }: QueueFiltersProps) {
  const words = useWords().queue
  const { choices } = useServer().me
  /** The empty value is the one that narrows nothing. */
  const choose = (name: 'need' | 'theme' | 'area' | 'unitType', value: string) => {
    const { [name]: _before, ...others } = choice
    setChoice(value === '' ? others : { ...others, [name]: value })
  }
  const listOf = (any: string, all: readonly { code: string; name: string }[]) => [
    { value: '', name: any },
    ...all.map(({ code, name }) => ({ value: code, name })),
  ]
  const isNarrowed = Object.keys(choice).length > 1 || choice.filter !== 'all'
  return (
    <div class="filters">
      <Segments
        label={words.filters}
        options={filters.map((value) => ({ value, name: words.filter[value] }))}
        value={choice.filter ?? 'all'}
        onChoose={(filter) => setChoice({ ...choice, filter })}
      />
      <Select
        label={words.need}
        options={listOf(
          words.anyNeed,
          needs.map((code) => ({ code, name: words.needs[code] })),
        )}
        value={choice.need ?? ''}
        onChoose={(value) => choose('need', value)}
      />
      <Select
        label={words.theme}
        options={listOf(words.anyTheme, choices.themes)}
        value={choice.theme ?? ''}
        onChoose={(value) => choose('theme', value)}
      />
      <Select
        label={words.area}
        options={listOf(words.anyArea, choices.areas)}
        value={choice.area ?? ''}
        onChoose={(value) => choose('area', value)}
      />
      <Select
        label={words.unitType}
        options={listOf(words.anyUnitType, choices.unitTypes)}
        value={choice.unitType ?? ''}
        onChoose={(value) => choose('unitType', value)}
      />
      {isNarrowed && (
        <button type="button" class="button" onClick={() => setChoice({ filter: 'all' })}>
          {words.clear}
        </button>
      )}
    </div>
  )
}
