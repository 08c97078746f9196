/** Small cards in a private chat: the unit writes to the reporter, the reporter to the unit, a colleague hands a case on. */
import { isComplaint, type Note, type Precomplaint } from '../precomplaints/precomplaint.js'
import type { Texts } from '../texts/da.js'
import { opensDialog } from './buttons.js'
import type { CaseNames } from './case-names.js'
import { card, facts, heading, paragraph, quoted, type Card } from './elements.js'

/** Advice or a question. The words are the unit's, and the reporter can answer them. */
export function noteToReporterCard({ id, number }: Precomplaint, note: Note, texts: Texts): Card {
  const t = texts.precomplaint.notice.note
  const isQuestion = note.kind === 'question'
  const title = isQuestion ? t.question(number) : t.advice(number)
  return card({
    lang: texts.language,
    summary: title,
    body: [heading(title), ...quoted(t.writes(note.by.name), note.text), paragraph(t.private, { subtle: true })],
    actions: [
      isQuestion
        ? opensDialog({ title: t.reply, style: 'positive' }, { verb: 'open-note', id, kind: 'answer' })
        : opensDialog({ title: t.add }, { verb: 'open-note', id, kind: 'addition' }),
    ],
  })
}

/** To the one in the unit who has the case. */
export function noteToOwnerCard({ id, version, number }: Precomplaint, note: Note, texts: Texts): Card {
  const { notice, unit } = texts.precomplaint
  const t = notice.note
  const title = note.kind === 'answer' ? t.answer(number) : t.addition(number)
  return card({
    lang: texts.language,
    summary: title,
    body: [heading(title), ...quoted(t.writes(note.by.name), note.text)],
    actions: [
      opensDialog({ title: unit.write, style: 'positive' }, { verb: 'open-case', id, version, dialog: 'write' }),
      opensDialog({ title: unit.show }, { verb: 'show-case', id, version }),
    ],
  })
}

/** To the colleague who got the case. It can be worked on from here, for the channel's card may lie far up. */
export function handedOnCard(precomplaint: Precomplaint, names: CaseNames, followUp: string, texts: Texts): Card {
  const { notice, unit, conflictSteps } = texts.precomplaint
  const { id, version, number, report } = precomplaint
  return card({
    lang: texts.language,
    summary: notice.got.summary(number),
    body: [
      heading(notice.got.title(number)),
      paragraph(notice.got.lead),
      facts([
        [unit.unit, `${names.unitType}, ${names.area}`],
        [unit.theme, names.theme],
        [unit.step, conflictSteps[report.conflictStep - 1] ?? ''],
        [unit.followUp, texts.day(followUp)],
        ...(isComplaint(precomplaint) ? [[unit.status, unit.titleComplaint(number)] as [string, string]] : []),
      ]),
    ],
    actions: [
      opensDialog({ title: unit.show, style: 'positive' }, { verb: 'show-case', id, version }),
      opensDialog({ title: unit.write }, { verb: 'open-case', id, version, dialog: 'write' }),
      opensDialog({ title: unit.more }, { verb: 'open-case', id, version, dialog: 'menu' }),
    ],
  })
}
