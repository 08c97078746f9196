/**
 * A reminder of a case: that nobody has taken it, or that it was to be followed up. Like the unit's card it carries no free text.
 * Once somebody has taken the case, the reminder says who, for it stays where it was posted.
 */
import type { Precomplaint } from '../precomplaints/precomplaint.js'
import { followUpOf } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { opensDialog, press } from './buttons.js'
import type { CaseNames } from './case-names.js'
import { box, card, facts, heading, paragraph, type Action, type Card, type Element } from './elements.js'

export type ReminderFace =
  /** Nobody has taken it: to the unit, to the unit a second time, to its leader. */
  | 'unit'
  | 'again'
  | 'leader'
  /** The same to the leader or an administrator, because the unit's channel takes no messages. */
  | 'instead-to-leader'
  | 'instead-to-administrator'
  /** To the one who has the case, or in the channel when that person cannot be reached. */
  | 'follow-up'
  | 'follow-up-in-channel'

export function reminderCard(face: ReminderFace, precomplaint: Precomplaint, names: CaseNames, texts: Texts): Card {
  const t = texts.queue.reminder
  const { number, report } = precomplaint
  const done = isDone(face, precomplaint)
  return card({
    lang: texts.language,
    summary: t.summary(number),
    body: [
      heading(`${number}: ${titleOf(face, texts)}`),
      ...(done ? [box('good', [paragraph(doneText(precomplaint, texts))])] : asking(face, precomplaint, texts)),
      facts([
        [t.unitType, names.unitType],
        [t.theme, names.theme],
        [t.step, String(report.conflictStep)],
        [t.logged, texts.moment(precomplaint.createdAt)],
      ]),
    ],
    actions: actionsOf(face, precomplaint, done, texts),
  })
}

function titleOf(face: ReminderFace, texts: Texts): string {
  const t = texts.queue.reminder
  switch (face) {
    case 'unit':
      return t.unit
    case 'again':
      return t.again
    case 'leader':
    case 'instead-to-leader':
    case 'instead-to-administrator':
      return t.leader
    case 'follow-up':
    case 'follow-up-in-channel':
      return t.followUp
  }
}

function asking(face: ReminderFace, precomplaint: Precomplaint, texts: Texts): Element[] {
  const t = texts.queue.reminder
  const takeBy = texts.day(precomplaint.takeBy ?? precomplaint.createdAt.slice(0, 10))
  const followUp = paragraph(t.followUpText(texts.day(followUpOf(precomplaint))))
  switch (face) {
    case 'unit':
      return [box('warning', [paragraph(t.unitText(takeBy))])]
    case 'again':
      return [box('warning', [paragraph(t.againText(takeBy))])]
    case 'leader':
      return [box('warning', [paragraph(t.leaderText(takeBy))])]
    case 'instead-to-leader':
      return [box('warning', [paragraph(t.unitText(takeBy)), paragraph(t.channelClosed)])]
    case 'instead-to-administrator':
      return [box('warning', [paragraph(t.channelClosed), paragraph(t.reconnect)])]
    case 'follow-up':
      return [box('warning', [followUp])]
    case 'follow-up-in-channel':
      return [box('warning', [followUp, paragraph(t.followUpHeld(precomplaint.takenBy?.name ?? ''))])]
  }
}

function isDone(face: ReminderFace, { status }: Precomplaint): boolean {
  return face !== 'follow-up' && face !== 'follow-up-in-channel' && status !== 'new'
}

function doneText({ takenBy }: Precomplaint, texts: Texts): string {
  const t = texts.queue.reminder
  return takenBy ? t.taken(takenBy.name) : t.withdrawn
}

function actionsOf(face: ReminderFace, { id, version }: Precomplaint, done: boolean, texts: Texts): Action[] {
  const t = texts.queue.reminder
  // An administrator connects the channel and sees no cases.
  if (face === 'instead-to-administrator') return []
  const show = opensDialog({ title: t.showing }, { verb: 'show-case', id, version })
  const isAboutTaking = face !== 'follow-up' && face !== 'follow-up-in-channel'
  return isAboutTaking && !done
    ? [press({ title: t.taking, style: 'positive' }, { verb: 'take', id, version }), show]
    : [show]
}
