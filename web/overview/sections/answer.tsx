/** What came of a search: passages with how far each can be trusted, or what the bot says instead, a guard's card among it. */
import { useState } from 'preact/hooks'
import type { Response } from '../../../src/overview/contract.js'
import type { Result } from '../../../src/overview/contract-shapes.js'
import { useDialogs } from '../cards/dialogs.js'
import { MarkdownView } from '../cards/markdown-view.js'
import { ReplyView } from '../cards/reply-view.js'
import { Suggestions } from '../cards/suggestions.js'
import { sayDay } from '../dates.js'
import { useLanguage, useWords } from '../language.js'
import { useServer } from '../server.js'
import { useAnnounce } from '../ui/announce.js'
import { Badge, type Tone } from '../ui/badge.js'
import { faultText } from '../ui/failure.js'
import { Icon } from '../ui/icon.js'

const tones: Record<Result['certainty'], Tone> = {
  V: 'good',
  'V*': 'good',
  S: 'accent',
  'M+': 'warning',
  'M?': 'danger',
}

interface AnswerProps {
  found: Response<'search'>
  say: (text: string) => void
  /** An entry was kept as a favourite. */
  onKept: () => void
}

export function Answer({ found, say, onKept }: AnswerProps) {
  const words = useWords().home
  const { results, replies, corrected, answerId } = found
  const suggestions = replies.flatMap((reply) =>
    reply.kind === 'answer' || reply.kind === 'text' ? (reply.suggestions ?? []) : [],
  )
  return (
    <div class="answer">
      {corrected.length > 0 && <p>{words.readAs(corrected)}</p>}
      {results.length > 0
        ? results.map((result, index) => (
            <Passage key={result.passageId} result={result} isOpen={index === 0} onKept={onKept} />
          ))
        : replies.map((reply, index) => (
            <div key={index} class="said">
              <ReplyView reply={reply} />
            </div>
          ))}
      <Suggestions title={words.alsoAsk} suggestions={suggestions} onSay={say} />
      {answerId !== null && <Helped key={answerId} answerId={answerId} />}
    </div>
  )
}

interface PassageProps {
  result: Result
  isOpen: boolean
  onKept: () => void
}

function Passage({ result, isOpen, onKept }: PassageProps) {
  const words = useWords().home
  const language = useLanguage()
  const { label, title, heading, certainty, reservation, source, owner, checkedOn } = result
  // All phrases have the same headings, so a phrase is told by its title.
  const [from, name] =
    result.collection === 'phrases' ? [`${label}: ${heading}`, title] : [`${label}: ${title}`, heading]
  return (
    <details class="passage" open={isOpen}>
      <summary>
        <span class="passage-from">{from}</span>
        <h3>{name}</h3>
        <span class="passage-marks">
          <Badge tone={tones[certainty]} icon={certainty.startsWith('V') ? 'check' : 'question'}>
            {words.certainty[certainty]}
          </Badge>
          {reservation !== null && (
            <Badge tone="warning" icon="warning">
              {words.reservation}
            </Badge>
          )}
        </span>
        <Icon name="open" />
      </summary>
      <MarkdownView text={result.text} />
      {reservation !== null && (
        <div class="reservation">
          <MarkdownView text={reservation} />
        </div>
      )}
      <p class="quiet">
        {source && <>{source}. </>}
        {words.checked(sayDay(checkedOn, language), owner)}
        {result.isUnderReview && ` ${words.underReview}`}
        {result.isStarter && ` ${words.starter}`}
      </p>
      <KeepButton entryId={result.id} title={title} onKept={onKept} />
    </details>
  )
}

/** Puts the whole entry among one's favourites. */
function KeepButton({ entryId, title, onKept }: { entryId: string; title: string; onKept: () => void }) {
  const words = useWords()
  const { api } = useServer()
  const announce = useAnnounce()
  const keep = () => {
    api
      .call('set-favourite', { entryId, favourite: true })
      .then(({ tooMany }) => {
        announce(tooMany ? words.home.tooManyKept : words.home.kept)
        onKept()
      })
      .catch((error: unknown) => announce(faultText(error, words), { isFault: true }))
  }
  return (
    <button type="button" class="button small" aria-label={words.home.keep(title)} onClick={keep}>
      <Icon name="star" />
      {words.home.keepShort}
    </button>
  )
}

/** 👍 or 👎, once; neither names the person. */
function Helped({ answerId }: { answerId: string }) {
  const words = useWords()
  const { api } = useServer()
  const announce = useAnnounce()
  const dialogs = useDialogs()
  const [isSaid, setSaid] = useState(false)
  const say = (reaction: 'like' | 'dislike') => {
    api
      .call('feedback', { answerId, reaction })
      .then(({ replies }) => {
        setSaid(true)
        announce(words.home.thanks)
        dialogs.show(replies)
      })
      .catch((error: unknown) => announce(faultText(error, words), { isFault: true }))
  }
  if (isSaid) return <p class="quiet helped">{words.home.thanks}</p>
  return (
    <div class="helped" role="group" aria-label={words.home.helped}>
      <span>{words.home.helped}</span>
      <button type="button" class="button small" onClick={() => say('like')}>
        {words.home.yes}
      </button>
      <button type="button" class="button small" onClick={() => say('dislike')}>
        {words.home.no}
      </button>
    </div>
  )
}
