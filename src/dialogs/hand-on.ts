/** Handing a case on to a colleague, or taking it over from one who is away. */
import { handOnCard } from '../cards/case-dialog-cards.js'
import type { FormState } from '../cards/case-form-state.js'
import type { CasePerson, Precomplaint } from '../precomplaints/precomplaint.js'
import type { Notice } from '../precomplaints/store.js'
import { handOn } from '../precomplaints/transitions.js'
import { personalPlace } from '../precomplaints/views.js'
import { personOf, saidTo, takeStep, tellReporter } from './case-step.js'
import type { Reply, Turn } from './conversation.js'
import type { Dependencies } from './dependencies.js'
import type { CaseButton } from './handle-case.js'

/** Somebody who has not been in the unit's team for so long works elsewhere, or may as well be asked to say hello. */
const KNOWN_FOR_DAYS = 90

/** After the version in a notice's subject: the message is for the one who had the case. */
export const FORMER_OWNER = ':former'

export async function handOnDialog(
  turn: Turn,
  precomplaint: Precomplaint,
  state: FormState,
  deps: Dependencies,
): Promise<Reply> {
  const reader = personOf(turn)
  const colleagues = await colleaguesFor(precomplaint, reader, deps)
  const { texts } = deps
  return {
    kind: 'dialog',
    title: texts.precomplaint.handOn.title(precomplaint.number),
    card: handOnCard(precomplaint, colleagues, reader, state, texts),
  }
}

export async function handOnCase(turn: Turn, button: CaseButton<'hand-on'>, deps: Dependencies): Promise<Reply[]> {
  const t = deps.texts.precomplaint
  const reader = personOf(turn)
  const to = (await unitPeople(reader, deps)).find(({ id }) => id === button.to)
  const result = await takeStep(
    turn,
    button,
    {
      // Nobody chosen: nothing happens, and the dialog says so below.
      decide: (current, by, at) => (to ? handOn(current, by, to, at) : { outcome: 'unchanged' }),
      isDone: ({ takenBy }) => takenBy !== undefined && takenBy.id === to?.id,
      notices: handedOnNotices,
    },
    deps,
  )
  if (result.outcome === 'refused') return [saidTo(turn, result.text)]
  const { precomplaint } = result
  if (result.outcome === 'changed-meanwhile') {
    return [await handOnDialog(turn, precomplaint, { faults: [t.dialog.changedMeanwhile] }, deps)]
  }
  if (!to) return [await handOnDialog(turn, precomplaint, { faults: [t.handOn.error] }, deps)]
  const { number } = precomplaint
  return [saidTo(turn, to.id === reader.id ? t.handOn.doneMe(number) : t.handOn.done(number, to.name))]
}

/** Who got it, who had it when another handed it on, and the reporter, who is told the new name. */
function handedOnNotices(next: Precomplaint, before: Precomplaint): Notice[] {
  const { takenBy, version } = next
  const former = before.takenBy
  if (!takenBy) return []
  const subject = String(version)
  return [
    { kind: 'notice-handed-on', place: personalPlace(takenBy.id), subject },
    ...(former
      ? [
          {
            kind: 'notice-handed-on' as const,
            place: personalPlace(former.id),
            subject: `${subject}${FORMER_OWNER}`,
          },
        ]
      : []),
    ...tellReporter('notice-taken')(next),
  ]
}

/** All but the one who has the case. */
async function colleaguesFor({ takenBy }: Precomplaint, reader: CasePerson, deps: Dependencies): Promise<CasePerson[]> {
  return (await unitPeople(reader, deps)).filter(({ id }) => id !== takenBy?.id)
}

/** Those who were seen in the unit's team, and the reader first. */
async function unitPeople(reader: CasePerson, { people, now }: Dependencies): Promise<CasePerson[]> {
  const since = new Date(now().getTime() - KNOWN_FOR_DAYS * 86_400_000).toISOString()
  const known = await people.seenSince(since)
  return [reader, ...known.filter(({ id }) => id !== reader.id)]
}
