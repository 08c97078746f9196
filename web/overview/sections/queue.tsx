/** The complaint unit's open cases: how many there are of what, filters, and the list itself. */
import { useEffect, useState } from 'preact/hooks'
import type { Request, Response } from '../../../src/overview/contract.js'
import { useChanges } from '../changes.js'
import { sayNumber } from '../dates.js'
import { useLanguage, useWords } from '../language.js'
import { useServer } from '../server.js'
import { useRemote } from '../remote.js'
import { RemoteView } from '../ui/remote-view.js'
import { Stats } from '../ui/stats.js'
import { FindCase } from './find-case.js'
import { QueueFilters } from './queue-filters.js'
import { QueueList } from './queue-list.js'

/** What the list is asked for, without the rows. */
export type QueueChoice = Omit<Request<'queue'>, 'from' | 'count'>

/** Colleagues take cases meanwhile; the bot's own cards follow within seconds, a list that is read needs no more than this. */
const LOOK_AGAIN_MS = 60_000
/** Rows that are asked for at once: more than fit on a tall screen. */
export const PAGE_ROWS = 50

export function Queue() {
  const words = useWords().queue
  const { api } = useServer()
  const language = useLanguage()
  const [choice, setChoice] = useState<QueueChoice>({ filter: 'all' })
  const key = JSON.stringify([language, choice])
  const first = useRemote((signal) => api.call('queue', { ...choice, from: 0, count: PAGE_ROWS }, signal), key)
  const round = useRounds(first.state === 'loading' ? undefined : first.again)
  return (
    <>
      <div class="section-head">
        <div>
          <h1 tabIndex={-1}>{words.title}</h1>
          <p class="quiet">{words.intro}</p>
        </div>
        <FindCase />
      </div>
      <QueueFilters choice={choice} setChoice={setChoice} />
      <RemoteView remote={first} rows={6} tall>
        {(page) => (
          <>
            <Counts counts={page.counts} />
            <p class="quiet" role="status">
              {words.found(page.total)}
            </p>
            {page.total === 0 ? (
              <p class="empty">{page.counts.open === 0 ? words.noneOpen : words.none}</p>
            ) : (
              <QueueList key={key} choice={choice} first={page} round={round} />
            )}
          </>
        )}
      </RemoteView>
    </>
  )
}

/** Looks again after a button was pressed, when one comes back to the page, and now and then. Counts how often. */
function useRounds(again: (() => void) | undefined): number {
  const changes = useChanges()
  const [round, setRound] = useState(0)
  const look = () => {
    again?.()
    setRound((count) => count + 1)
  }
  useEffect(() => {
    if (changes > 0) look()
  }, [changes])
  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') look()
    }
    const timer = setInterval(onVisible, LOOK_AGAIN_MS)
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [again])
  return round
}

function Counts({ counts }: { counts: Response<'queue'>['counts'] }) {
  const words = useWords().queue
  const language = useLanguage()
  const names = ['open', 'waiting', 'lateToTake', 'lateFollowUp', 'mine'] as const
  return (
    <Stats
      stats={names.map((name) => ({
        name: words.counts[name],
        value: sayNumber(counts[name], language),
        isAlarming: name.startsWith('late') && counts[name] > 0,
      }))}
    />
  )
}
