/** One thing the bot says, in the page itself: a text, an answer with its sources, or a card that can be worked with. */
import { useEffect, useState } from 'preact/hooks'
import type { Reply } from '../../../src/overview/contract-shapes.js'
import { useWords } from '../language.js'
import { CardView } from './card-view.js'
import { useDialogs } from './dialogs.js'
import { MarkdownView } from './markdown-view.js'

export function ReplyView({ reply }: { reply: Reply }) {
  const words = useWords()
  const dialogs = useDialogs()
  if (reply.kind === 'text' || reply.kind === 'notice' || reply.kind === 'dialog-done')
    return <MarkdownView text={reply.text} />
  if (reply.kind === 'answer') {
    const sources = reply.citations.map(({ position, name, card }) => ({
      position,
      label: words.home.openSource(position, name),
      open: () => dialogs.show([{ kind: 'dialog', title: name, card }]),
    }))
    return <MarkdownView text={reply.text} sources={sources} />
  }
  return <WorkingCard reply={reply} />
}

type CardReply = Extract<Reply, { kind: 'card' | 'replace' | 'dialog' }>

/** What a press gives takes the card's place or stands below it; the rest goes where it always goes. */
function WorkingCard({ reply }: { reply: CardReply }) {
  const dialogs = useDialogs()
  const [card, setCard] = useState(reply.card)
  const [below, setBelow] = useState<readonly Reply[]>([])
  useEffect(() => {
    setCard(reply.card)
    setBelow([])
  }, [reply])
  return (
    <>
      <CardView
        card={card}
        onPress={async (action) => {
          const replies = await dialogs.pressInCard(action)
          const instead = replies.find(({ kind }) => kind === 'replace')
          if (instead?.kind === 'replace') setCard(instead.card)
          setBelow(replies.filter(({ kind }) => kind === 'card' || kind === 'text' || kind === 'answer'))
          dialogs.show(replies.filter(({ kind }) => ['dialog', 'dialog-done', 'notice'].includes(kind)))
        }}
      />
      {below.map((next, index) => (
        <ReplyView key={index} reply={next} />
      ))}
    </>
  )
}
