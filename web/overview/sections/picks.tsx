/** Phrases and guides one has used lately, and the ones kept. */
import { useEffect } from 'preact/hooks'
import type { EntryLine } from '../../../src/overview/contract-shapes.js'
import { useWords } from '../language.js'
import { useCall, useServer } from '../server.js'
import { useAnnounce } from '../ui/announce.js'
import { faultText } from '../ui/failure.js'
import { Icon } from '../ui/icon.js'
import { Panel } from '../ui/panel.js'
import { RemoteView } from '../ui/remote-view.js'

interface PicksProps {
  say: (text: string) => void
  /** Grows when something was kept elsewhere on the page. */
  round: number
}

export function Picks({ say, round }: PicksProps) {
  const words = useWords().home
  const picks = useCall('picks', {})
  useEffect(() => {
    if (round > 0 && picks.state !== 'loading') picks.again()
  }, [round])
  return (
    <Panel title={words.phrasesTitle}>
      <RemoteView remote={picks}>
        {({ recent, favourites }, again) => {
          const kept = new Set(favourites.map(({ id }) => id))
          const onlyRecent = recent.filter(({ id }) => !kept.has(id))
          if (favourites.length + recent.length === 0) return <p class="empty">{words.phrasesEmpty}</p>
          return (
            <>
              <Lines title={words.favourites} lines={favourites} areKept say={say} again={again} />
              <Lines title={words.recent} lines={onlyRecent} say={say} again={again} />
            </>
          )
        }}
      </RemoteView>
    </Panel>
  )
}

interface LinesProps {
  title: string
  lines: readonly EntryLine[]
  areKept?: boolean
  say: (text: string) => void
  again: () => void
}

function Lines({ title, lines, areKept = false, say, again }: LinesProps) {
  const words = useWords()
  const { api } = useServer()
  const announce = useAnnounce()
  if (lines.length === 0) return null
  const keep = (line: EntryLine) => {
    api
      .call('set-favourite', { entryId: line.id, favourite: !areKept })
      .then(({ tooMany }) => {
        announce(tooMany ? words.home.tooManyKept : areKept ? words.home.dropped : words.home.kept)
        again()
      })
      .catch((error: unknown) => announce(faultText(error, words), { isFault: true }))
  }
  return (
    <>
      <h3 class="list-title">{title}</h3>
      <ul class="rows">
        {lines.map((line) => (
          <li key={line.id} class="line-row">
            <button type="button" class="row-button" onClick={() => say(line.label)}>
              <span>{line.title}</span>
              <span class="quiet">{line.label}</span>
            </button>
            <button
              type="button"
              class={areKept ? 'icon-button kept' : 'icon-button'}
              aria-label={areKept ? words.home.drop(line.title) : words.home.keep(line.title)}
              onClick={() => keep(line)}
            >
              <Icon name="star" filled={areKept} />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
