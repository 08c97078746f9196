/** The dialog under a thumb: what was wrong as choices, and a few words. Everything in it may be left empty. */
import { z } from 'zod'
import type { Texts } from '../texts/da.js'
import { sendsForm } from './buttons.js'
import { box, card, choiceInput, heading, paragraph, textInput, written, type Card } from './elements.js'
import { helpLine, optional } from './form-elements.js'

const feedbackKinds = ['wrong', 'outdated', 'off-topic', 'unclear'] as const

/** A reason is a hint to an editor, not a letter. */
export const MAX_REASON = 500

/**
 * What Teams sends of the form, or of its own (`feedbackText`). Whatever cannot be read counts as nothing said: the thumb is
 * kept all the same.
 */
export const feedbackSchema = z
  .object({
    kind: z.enum(feedbackKinds).optional().catch(undefined),
    reason: z.string().catch(''),
    feedbackText: z.string().catch(''),
  })
  .transform(({ kind, reason, feedbackText }) => ({ kind, reason: (reason || feedbackText).slice(0, MAX_REASON) }))
  .catch({ kind: undefined, reason: '' })
export type GivenFeedback = z.infer<typeof feedbackSchema>

/** `found`: words of the reason that look like personal data, for which it was not kept. */
export function feedbackCard(
  reaction: 'like' | 'dislike',
  { kind, reason, found }: GivenFeedback & { found: readonly string[] },
  texts: Texts,
): Card {
  const t = texts.talk.feedback
  const title = reaction === 'like' ? t.questionLike : t.questionDislike
  const kinds = choiceInput({
    id: 'kind',
    label: t.kind.label,
    errorMessage: t.kind.error,
    choices: feedbackKinds.map((value) => ({ title: t.kinds[value], value })),
    style: 'expanded',
    value: kind,
  })
  const refused = box('attention', [
    paragraph(`**${t.personalData.title}**`),
    paragraph(t.personalData.body),
    written(t.personalData.found([...found])),
  ])
  return card({
    lang: texts.language,
    summary: title,
    body: [
      heading(title),
      ...(found.length > 0 ? [refused] : []),
      ...(reaction === 'dislike' ? [optional(kinds)] : []),
      optional(
        textInput({
          id: 'reason',
          label: reaction === 'like' ? t.reasonLike : t.reasonDislike,
          errorMessage: t.reasonError,
          maxLength: MAX_REASON,
          multiline: true,
          value: reason,
        }),
      ),
      helpLine(t.help),
    ],
    actions: [sendsForm({ title: t.send, style: 'positive' })],
  })
}
