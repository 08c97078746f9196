/**
 * The complaint unit's overview: how many cases there are, and a page of them, those first that need somebody first.
 * It may stand in the unit's channel, so it carries no free text.
 */
import type { Organisation } from '../knowledge/organisation.js'
import {
  countOf,
  needOf,
  queueFilters,
  type QueueCounts,
  type QueueDay,
  type QueuedCase,
  type QueueFilter,
} from '../precomplaints/queue.js'
import type { Texts } from '../texts/da.js'
import { opensDialog, press } from './buttons.js'
import { caseNames } from './case-names.js'
import { card, facts, heading, paragraph, written, type Card, type Element } from './elements.js'

export interface QueuePage {
  counts: QueueCounts
  cases: (QueuedCase & { ageInDays: number })[]
  day: QueueDay
  filter: QueueFilter
  /** Counts from 0. */
  page: number
  pageSize: number
  /** Whose cases are "mine". */
  personId: string
}

export function queueCard(shown: QueuePage, organisation: Organisation, texts: Texts): Card {
  const t = texts.queue
  const { counts, cases, filter, page, pageSize } = shown
  const from = page * pageSize
  const total = countOf(filter, counts)
  const others = queueFilters.filter((other) => other !== filter)
  return card({
    lang: texts.language,
    summary: t.title,
    body: [
      heading(t.title),
      countFacts(counts, texts),
      {
        type: 'ActionSet',
        actions: others.map((other) =>
          press({ title: t.filter[other](countOf(other, counts)) }, { verb: 'queue', filter: other, page: 0 }),
        ),
      },
      paragraph(cases.length > 0 ? t.page(t.shown[filter], from + 1, from + cases.length, total) : t.none[filter], {
        subtle: cases.length > 0,
      }),
      ...cases.map((one) => row(one, shown, organisation, texts)),
    ],
    actions: [
      ...(page > 0 ? [press({ title: t.previous }, { verb: 'queue', filter, page: page - 1 })] : []),
      ...(from + cases.length < total && cases.length > 0
        ? [press({ title: t.next }, { verb: 'queue', filter, page: page + 1 })]
        : []),
    ],
  })
}

function countFacts(counts: QueueCounts, texts: Texts): Element {
  const t = texts.queue.counts
  return facts([
    [t.open, String(counts.open)],
    [t.waiting, String(counts.waiting)],
    [t.lateToTake, String(counts.lateToTake)],
    [t.mine, String(counts.mine)],
    [t.lateFollowUp, String(counts.lateFollowUp)],
  ])
}

function row(one: QueuePage['cases'][number], shown: QueuePage, organisation: Organisation, texts: Texts): Element {
  const t = texts.queue.row
  const { id, version, number, status, stepIn, complaint, ageInDays } = one
  const { filter, page, day } = shown
  const names = caseNames(one, organisation)
  const mark = markOf(one, day, texts)
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      paragraph(`**${t.title(number, names.theme, complaint)}**`),
      paragraph(t.about(names.unitType, stepIn, t.age(ageInDays)), { subtle: true, spacing: 'none' }),
      written(holder(one, shown.personId, texts)),
      ...(mark ? [paragraph(`**${mark}**`, { spacing: 'none', color: 'attention' })] : []),
      {
        type: 'ActionSet',
        spacing: 'small',
        // Buttons of their own: a row that can itself be pressed hides the button in it from a screen reader.
        actions: [
          ...(status === 'new'
            ? [press(ofCase(t.take, number), { verb: 'take-from-queue', id, version, filter, page })]
            : []),
          opensDialog(ofCase(t.show, number), { verb: 'show-case', id, version }),
        ],
      },
    ],
  }
}

/** Rows have the same buttons; a screen reader says which case each is for. */
function ofCase(title: string, number: string): { title: string; tooltip: string } {
  return { title, tooltip: `${title} ${number}` }
}

function holder({ owner }: QueuedCase, personId: string, texts: Texts): string {
  const t = texts.queue.row
  if (!owner) return t.waiting
  return owner.id === personId ? t.mine : t.held(owner.name)
}

/** Why the case stands where it stands, in words: the colour alone would not tell everybody. */
function markOf(one: QueuedCase, day: QueueDay, texts: Texts): string | undefined {
  const t = texts.queue.row
  switch (needOf(one, day)) {
    case 'late-to-take':
      return t.lateToTake(texts.day(one.takeBy ?? day.today))
    case 'urgent':
      return one.urgentBy !== undefined && one.urgentBy <= day.soon
        ? t.urgentBy(texts.day(one.urgentBy))
        : t.highConflict
    case 'late-follow-up':
      return t.lateFollowUp(texts.day(one.followUp))
    case 'waiting':
    case 'in-hand':
      return undefined
  }
}
