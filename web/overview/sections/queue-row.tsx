/** One open case: why it stands where it stands, what it is about, who has it, and what one can do. */
import type { QueuedCase } from '../../../src/overview/contract-shapes.js'
import { useDialogs } from '../cards/dialogs.js'
import { sayShortDay } from '../dates.js'
import { useLanguage, useWords } from '../language.js'
import { Badge, type Tone } from '../ui/badge.js'
import { Icon, type IconName } from '../ui/icon.js'

const looks: Record<QueuedCase['need'], { tone: Tone; icon?: IconName }> = {
  'late-to-take': { tone: 'danger', icon: 'warning' },
  urgent: { tone: 'danger', icon: 'clock' },
  waiting: { tone: 'accent' },
  'late-follow-up': { tone: 'warning', icon: 'clock' },
  'in-hand': { tone: 'neutral' },
}

interface QueueRowProps {
  queued: QueuedCase
  /** Its place among all, from 1. */
  position: number
  total: number
}

export function QueueRow({ queued, position, total }: QueueRowProps) {
  const words = useWords().queue
  const dialogs = useDialogs()
  const { id, number, version, need, theme, area, unitType, step, owner, isComplaint } = queued
  const { tone, icon } = looks[need]
  const open = (data: Record<string, unknown>) =>
    void dialogs.press({ how: 'dialog-opened', data: { id, version, ...data } }, number)
  return (
    <div class={`queue-row ${tone}`} role="listitem" aria-posinset={position} aria-setsize={total}>
      <div class="queue-main">
        <div class="queue-marks">
          <Badge tone={tone} {...(icon ? { icon } : {})}>
            {words.needs[need]}
          </Badge>
          {isComplaint && <Badge tone="danger">{words.complaint}</Badge>}
          <span class="quiet">{words.age(queued.ageInDays)}</span>
        </div>
        <p class="queue-title">
          <strong>{theme.name}</strong> <span class="quiet">{number}</span>
        </p>
        <p class="quiet">
          {area.name} · {unitType.name} · {words.step(step)}
        </p>
      </div>
      <div class="queue-state">
        <p class={owner ? 'queue-owner' : 'queue-owner nobody'}>
          <Icon name="person" />
          {owner ? (owner.isMe ? words.me : words.held(owner.name)) : words.nobody}
        </p>
        <p class="quiet">
          <Due queued={queued} />
        </p>
      </div>
      <div class="queue-actions">
        <button
          type="button"
          class="button queue-open"
          aria-label={words.showCase(number)}
          onClick={() => open({ verb: 'show-case' })}
        >
          {words.show}
        </button>
        {owner === null ? (
          <button
            type="button"
            class="button primary"
            aria-label={words.takeCase(number)}
            // As from a dialog: the answer is the case's text, which the one who takes it reads next.
            onClick={() => open({ verb: 'take' })}
          >
            {words.take}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            aria-label={words.moreOf(number)}
            onClick={() => open({ verb: 'open-case', dialog: 'menu' })}
          >
            {words.more}
          </button>
        )}
      </div>
    </div>
  )
}

/** The day that counts next, and by how much it has passed. */
function Due({ queued }: { queued: QueuedCase }) {
  const words = useWords().queue
  const language = useLanguage()
  const { owner, takeBy, followUp, urgentBy, workdaysLate } = queued
  const say = (day: string) => sayShortDay(day, language)
  const due = urgentBy
    ? words.urgentBy(say(urgentBy))
    : owner === null && takeBy
      ? words.takeBy(say(takeBy))
      : words.followUp(say(followUp))
  return (
    <>
      {due}
      {workdaysLate > 0 && <strong class="late">{words.late(workdaysLate)}</strong>}
    </>
  )
}
