// @ts-check
/** Thumbs up and down under an answer, with a reason if the person wants to give one. */
import { act, wasTaken } from './api.js'
import { openDialog } from './dialog.js'
import { h, icon } from './dom.js'
import { noticeOf, showTask } from './pressing.js'
import { texts } from './texts.js'

/**
 * The two buttons; nothing when the bot did not ask for feedback.
 * @param {import('./store.js').Message} message
 * @param {string} personId
 * @param {import('./pressing.js').OnNotice} onNotice
 */
export function feedbackButtons(message, personId, onNotice) {
  const given = message.reactions[personId]
  const thumbs = /** @type {const} */ (['like', 'dislike']).map((reaction) => {
    const props = {
      type: 'button',
      class: 'icon-button thumb',
      'aria-label': texts[reaction],
      title: texts[reaction],
      'aria-pressed': String(given === reaction),
    }
    return h('button', { ...props, onclick: () => give(message, personId, reaction, onNotice) }, icon(reaction))
  })
  return h('div', { class: 'thumbs' }, ...thumbs)
}

/**
 * Whether the bot wants feedback on a message.
 * @param {import('./store.js').Message} message
 */
export function wantsFeedback({ activity }) {
  return Boolean(activity.channelData?.feedbackLoop?.type ?? activity.channelData?.feedbackLoopEnabled)
}

/**
 * @param {import('./store.js').Message} message
 * @param {string} personId
 * @param {'like' | 'dislike'} reaction
 * @param {import('./pressing.js').OnNotice} onNotice
 */
async function give(message, personId, reaction, onNotice) {
  const about = { person: personId, message: message.id, reaction }
  onNotice(undefined)
  const thank = () => onNotice({ kind: 'info', text: texts.feedbackThanks })
  if (message.activity.channelData?.feedbackLoop?.type !== 'custom') return askForReason(about, thank)
  const answer = await act('feedback-form', about)
  if (!wasTaken(answer) || !answer.body?.task)
    return onNotice(noticeOf(answer) ?? { kind: 'error', text: texts.failed })
  showTask(answer.body.task, {
    messageId: message.id,
    send: ({ data }) => act('feedback', { ...about, reason: asStrings(data) }),
    onSent: thank,
  })
}

/**
 * @param {{ person: string, message: string, reaction: 'like' | 'dislike' }} about
 * @param {() => void} thank
 */
function askForReason(about, thank) {
  const returnTo = () =>
    /** @type {HTMLElement | null} */ (document.querySelector(`[data-message="${CSS.escape(about.message)}"] .thumb`))
  const dialog = openDialog({ width: 'medium', returnTo })
  const hint = h('p', { class: 'hint', id: 'reason-hint' }, texts.feedbackHint)
  const reason = h('textarea', { id: 'reason', rows: 4, maxlength: 1000, 'aria-describedby': 'reason-hint' })
  const send = h('button', { type: 'submit', class: 'button primary' }, texts.send)
  const form = h(
    'form',
    { class: 'reason' },
    h('label', { for: 'reason' }, texts.feedbackLabel),
    reason,
    hint,
    h('p', { class: 'dialog-actions' }, send),
  )
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (send.getAttribute('aria-disabled')) return
    send.setAttribute('aria-disabled', 'true')
    const answer = await act('feedback', { ...about, reason: reason.value.trim() })
    send.removeAttribute('aria-disabled')
    const notice = noticeOf(answer)
    if (notice?.kind === 'error') return dialog.complain(notice.text)
    thank()
    dialog.close()
  })
  dialog.show(about.reaction === 'like' ? texts.feedbackTitleLike : texts.feedbackTitleDislike, form)
}

/** @param {any} data */
function asStrings(data) {
  return Object.fromEntries(
    Object.entries(data ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )
}
