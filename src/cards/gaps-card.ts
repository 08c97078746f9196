/** A page of the gap list. What people asked is shown as it was written and never read as markdown. */
import type { Gap } from '../knowledge/gap.js'
import type { Texts } from '../texts/da.js'
import { opensDialog, press } from './buttons.js'
import { card, heading, paragraph, written, type Card, type Element } from './elements.js'

export interface GapsPage {
  gaps: (Gap & { labels: string[] })[]
  /** Counts from 0. */
  page: number
  pageSize: number
  total: number
  /** May tick off lines and make drafts. */
  mayEdit: boolean
}

export function gapsCard({ gaps, page, pageSize, total, mayEdit }: GapsPage, texts: Texts): Card {
  const t = texts.gaps
  const from = page * pageSize
  const rows = gaps.map((gap) => ({
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      written(gap.text || t.noReason),
      paragraph(
        t.row(
          gap.handedOn ? t.handedOn(gap.handedOn.number) : t.kind[gap.kind],
          gap.count,
          texts.shortDay(gap.lastSeen.slice(0, 10)),
        ),
        {
          subtle: true,
          spacing: 'small',
        },
      ),
      ...(gap.labels.length > 0 ? [paragraph(t.about(gap.labels), { subtle: true, spacing: 'none' })] : []),
      ...(gap.handedOn ? [paragraph(answerLine(gap.handedOn, texts), { subtle: true, spacing: 'none' })] : []),
      ...(mayEdit ? [editing(gap, page, texts)] : []),
    ],
  }))
  return card({
    lang: texts.language,
    summary: t.title,
    body: [
      heading(t.title),
      paragraph(t.intro, { subtle: true }),
      ...rows,
      paragraph(gaps.length > 0 ? t.page(from + 1, from + gaps.length, total) : t.none, { subtle: true }),
    ],
    actions: [
      ...(page > 0 ? [press({ title: t.newer }, { verb: 'gaps', page: page - 1 })] : []),
      ...(from + gaps.length < total ? [press({ title: t.older }, { verb: 'gaps', page: page + 1 })] : []),
    ],
  })
}

function answerLine({ answer }: NonNullable<Gap['handedOn']>, { gaps: t }: Texts): string {
  if (!answer) return t.notAnswered
  return answer.label ? t.answeredWith(answer.label) : t.answered
}

function editing({ key, handedOn }: Gap, page: number, { gaps: t }: Texts): Element {
  return {
    type: 'ActionSet',
    spacing: 'small',
    actions: [
      ...(handedOn?.answer ? [opensDialog({ title: t.draft.open }, { verb: 'gap-draft', key })] : []),
      press({ title: t.tickOff }, { verb: 'gap-done', key, page }),
    ],
  }
}
