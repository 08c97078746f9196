/** What staff asked without an answer, the newest first, a handful at a time. */
import { useState } from 'preact/hooks'
import type { Gap } from '../../../src/overview/contract-shapes.js'
import { sayDayOfMoment } from '../dates.js'
import { useLanguage, useWords } from '../language.js'
import { useCall, useServer } from '../server.js'
import { useAnnounce } from '../ui/announce.js'
import { Badge } from '../ui/badge.js'
import { faultText } from '../ui/failure.js'
import { Panel } from '../ui/panel.js'
import { RemoteView } from '../ui/remote-view.js'

const ROWS = 10

export function GapList() {
  const words = useWords()
  const { api } = useServer()
  const announce = useAnnounce()
  const first = useCall('gaps', { from: 0, count: ROWS })
  const [more, setMore] = useState<readonly Gap[]>([])
  return (
    <Panel title={words.content.gapsTitle} intro={words.content.gapsIntro}>
      <RemoteView remote={first} rows={5}>
        {({ total, gaps }) => {
          if (total === 0) return <p class="empty">{words.content.gapsEmpty}</p>
          const shown = [...gaps, ...more]
          const left = Math.min(ROWS, total - shown.length)
          const add = () => {
            api
              .call('gaps', { from: shown.length, count: ROWS })
              .then((next) => setMore([...more, ...next.gaps]))
              .catch((error: unknown) => announce(faultText(error, words), { isFault: true }))
          }
          return (
            <>
              <ul class="rows gaps">
                {shown.map((gap, index) => (
                  <GapRow key={index} gap={gap} />
                ))}
              </ul>
              {left > 0 && (
                <button type="button" class="button small" onClick={add}>
                  {words.content.moreGaps(left)}
                </button>
              )}
            </>
          )
        }}
      </RemoteView>
    </Panel>
  )
}

function GapRow({ gap }: { gap: Gap }) {
  const words = useWords().content
  const language = useLanguage()
  return (
    <li class="gap-row">
      <Badge tone={gap.kind === 'disliked' ? 'warning' : 'neutral'}>{words.gapKinds[gap.kind]}</Badge>
      <p class="gap-text">{gap.text || words.noReason}</p>
      <p class="quiet">
        {gap.labels.length > 0 && `${gap.labels.join(', ')} · `}
        {words.times(gap.count)} · {words.lastSeen(sayDayOfMoment(gap.lastSeen, language))}
      </p>
    </li>
  )
}
