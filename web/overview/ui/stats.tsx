/** A few numbers that are read at a glance. */
import { Icon } from './icon.js'

export interface Stat {
  name: string
  value: string
  /** Under the number. */
  note?: string
  isAlarming?: boolean
}

export function Stats({ stats }: { stats: readonly Stat[] }) {
  return (
    <dl class="stats">
      {stats.map(({ name, value, note, isAlarming = false }) => (
        <div key={name} class={isAlarming ? 'stat alarming' : 'stat'}>
          <dt>{name}</dt>
          <dd>
            {isAlarming && <Icon name="warning" />}
            {value}
          </dd>
          {note && <dd class="stat-note">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
