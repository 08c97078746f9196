/** Ways to choose one of several: a row of short ones, or a list that opens. */
import { useId } from 'preact/hooks'

interface ChoicesProps<T extends string> {
  label: string
  options: readonly { value: T; name: string }[]
  value: T
  onChoose: (value: T) => void
}

export function Segments<T extends string>({ label, options, value, onChoose }: ChoicesProps<T>) {
  const id = useId()
  return (
    <fieldset class="segments">
      <legend class="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={id} checked={option.value === value} onChange={() => onChoose(option.value)} />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  )
}

export function Select<T extends string>({ label, options, value, onChoose }: ChoicesProps<T>) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value)
          if (chosen) onChoose(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
