/** What has clearly changed, in words; a change that may be chance is not called one. */
import type { TrendChange } from '../../../src/overview/contract-trends.js'
import { useWords } from '../language.js'
import { Icon } from '../ui/icon.js'
import { Panel } from '../ui/panel.js'

export function Changes({ changes, asked }: { changes: readonly TrendChange[]; asked: number }) {
  const words = useWords().trends
  return (
    <Panel title={words.changesTitle} kind="changes">
      <ChangeList changes={changes} asked={asked} />
    </Panel>
  )
}

export function ChangeList({ changes, asked }: { changes: readonly TrendChange[]; asked: number }) {
  const words = useWords().trends
  if (changes.length === 0) return <p>{asked > 0 ? words.noChange : words.cannotTell}</p>
  return (
    <ul class="change-list">
      {changes.map(({ row, now, before, direction }) => (
        <li key={row ? `${row.table} ${row.code}` : ''}>
          <Icon name={direction} />
          {words[direction](row?.name ?? words.allCases, now, before)}
        </li>
      ))}
    </ul>
  )
}
