/** What one has logged oneself: where it stands, and whether the unit waits for an answer. */
import { useEffect, useState } from 'preact/hooks'
import type { OwnCase } from '../../../src/overview/contract-shapes.js'
import { useDialogs } from '../cards/dialogs.js'
import { useChanges } from '../changes.js'
import { sayDayOfMoment, sayShortDay } from '../dates.js'
import { useLanguage, useWords } from '../language.js'
import { useCall } from '../server.js'
import { Badge, type Tone } from '../ui/badge.js'
import { Panel } from '../ui/panel.js'
import { RemoteView } from '../ui/remote-view.js'

/** As many as one looks through; the rest come when asked for. */
const SHOWN_AT_FIRST = 5

const tones: Record<OwnCase['status'], Tone> = { new: 'accent', taken: 'good', closed: 'neutral', withdrawn: 'neutral' }

export function OwnCases() {
  const words = useWords()
  const cases = useCall('own-cases', {})
  const changes = useChanges()
  const [isWhole, setWhole] = useState(false)
  useEffect(() => {
    if (changes > 0 && cases.state !== 'loading') cases.again()
  }, [changes])
  return (
    <Panel title={words.home.casesTitle}>
      <RemoteView remote={cases}>
        {({ cases: all }) => {
          if (all.length === 0) return <p class="empty">{words.home.casesEmpty}</p>
          const shown = isWhole ? all : all.slice(0, SHOWN_AT_FIRST)
          return (
            <>
              <ul class="rows">
                {shown.map((mine) => (
                  <CaseRow key={mine.id} mine={mine} />
                ))}
              </ul>
              {all.length > SHOWN_AT_FIRST && (
                <button type="button" class="button small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
                  {isWhole ? words.showFewer : words.showAll(all.length)}
                </button>
              )}
            </>
          )
        }}
      </RemoteView>
    </Panel>
  )
}

function CaseRow({ mine }: { mine: OwnCase }) {
  const words = useWords().home
  const language = useLanguage()
  const dialogs = useDialogs()
  const open = (data: Record<string, unknown>) => void dialogs.press({ how: 'dialog-opened', data })
  return (
    <li class="case-row">
      <button type="button" class="row-button" onClick={() => open({ verb: 'show-own-case', id: mine.id })}>
        <span class="row-head">
          <strong>{mine.number}</strong>
          <Badge tone={tones[mine.status]}>{words.status[mine.status]}</Badge>
        </span>
        <span>{mine.theme.name}</span>
        <span class="quiet">{mine.statusText}</span>
        <span class="quiet">
          {words.logged(sayDayOfMoment(mine.loggedAt, language))}
          {mine.followUp !== null && ` · ${words.followUp(sayShortDay(mine.followUp, language))}`}
        </span>
      </button>
      {mine.hasQuestion && (
        <p class="row-ask">
          <span>{words.hasQuestion}</span>
          <button
            type="button"
            class="button small primary"
            aria-label={words.answerQuestion(mine.number)}
            onClick={() => open({ verb: 'open-note', id: mine.id, kind: 'answer' })}
          >
            {words.answer}
          </button>
        </p>
      )}
    </li>
  )
}
