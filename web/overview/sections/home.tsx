/** What everybody sees first: the search, what one can do, one's own cases and phrases, and what is done with one's words. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Response } from '../../../src/overview/contract.js'
import type { SectionProps } from '../frame.js'
import { useWords } from '../language.js'
import { useServer } from '../server.js'
import { Failure } from '../ui/failure.js'
import { Icon } from '../ui/icon.js'
import { Panel } from '../ui/panel.js'
import { Skeleton } from '../ui/skeleton.js'
import { Abilities } from './abilities.js'
import { Answer } from './answer.js'
import { OwnCases } from './own-cases.js'
import { Picks } from './picks.js'
import { SearchBox } from './search-box.js'

type Found = { state: 'loading' } | { state: 'ready'; value: Response<'search'> } | { state: 'failed'; error: unknown }

export function Home({ said, say }: SectionProps) {
  const words = useWords().home
  const { me, api } = useServer()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found>()
  const [kept, setKept] = useState(0)
  const asking = useRef<AbortController | undefined>(undefined)
  const answer = useRef<HTMLElement>(null)

  const search = (wanted: string) => {
    asking.current?.abort()
    const mine = new AbortController()
    asking.current = mine
    setText(wanted)
    setFound({ state: 'loading' })
    api
      .call('search', { text: wanted }, mine.signal)
      .then((value) => setFound({ state: 'ready', value }))
      .catch((error: unknown) => {
        if (!mine.signal.aborted) setFound({ state: 'failed', error })
      })
  }
  useEffect(() => {
    if (said.count > 0) search(said.text)
  }, [said.count])
  useEffect(() => {
    // What was asked for with a button further down may stand out of sight.
    if (found?.state === 'ready') answer.current?.querySelector('h2')?.focus()
  }, [found?.state])

  return (
    <>
      <h1 tabIndex={-1} class="greeting">
        {words.greeting(me.name.split(' ')[0] ?? me.name)}
      </h1>
      <SearchBox
        text={text}
        setText={(wanted) => {
          setText(wanted)
          if (!wanted) setFound(undefined)
        }}
        onSearch={search}
      />
      {found && (
        <section
          class="panel answer-panel"
          ref={answer}
          aria-busy={found.state === 'loading'}
          aria-label={words.answerTitle}
        >
          <h2 tabIndex={-1}>{words.answerTitle}</h2>
          {found.state === 'loading' && <Skeleton rows={4} />}
          {found.state === 'failed' && <Failure error={found.error} again={() => search(text)} />}
          {found.state === 'ready' && (
            <Answer found={found.value} say={say} onKept={() => setKept((count) => count + 1)} />
          )}
        </section>
      )}
      <div class="columns">
        <div class="column">
          <Abilities say={say} />
          <Picks say={say} round={kept} />
          <Privacy />
        </div>
        <div class="column">{me.may.log && <OwnCases />}</div>
      </div>
    </>
  )
}

function Privacy() {
  const words = useWords().home
  return (
    <Panel title={words.privacyTitle} kind="privacy">
      <ul class="promises">
        {words.privacy.map((sentence) => (
          <li key={sentence}>
            <Icon name="shield" />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
