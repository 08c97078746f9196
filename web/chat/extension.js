// @ts-check
/** The message extension: searching while one types, choosing, and the dialogs of its actions. */
import { act, wasTaken } from './api.js'
import { openDialog } from './dialog.js'
import { h } from './dom.js'
import { noticeOf, showTask } from './pressing.js'
import { texts } from './texts.js'

/** Teams asks at each key; a key that another one follows at once is skipped. */
const PAUSE_MS = 120

/**
 * @typedef {{ id: string, type: 'query' | 'action', title: string, description: string, context: string[],
 *   parameters?: { title: string, description: string }[] }} Command
 * @typedef {{ personId: string, placeId: string, messageId?: string }} At
 * @typedef {(attachment: import('./store.js').Attachment) => void} OnInsert
 */

/**
 * Does what a command is for.
 * @param {Command} command
 * @param {At} at
 * @param {OnInsert} onInsert gets the card that goes into the compose box
 */
export function useCommand(command, at, onInsert) {
  if (command.type === 'query') openSearch(command, at, onInsert)
  else void openAction(command, at, onInsert)
}

/**
 * @param {Command} command
 * @param {At} at
 * @param {OnInsert} onInsert
 */
function openSearch(command, at, onInsert) {
  const dialog = openDialog({ width: 'medium' })
  const [parameter] = command.parameters ?? []
  const box = h('input', {
    // A search field would take the first Escape for itself.
    type: 'text',
    role: 'searchbox',
    id: 'extension-words',
    class: 'search-box',
    maxlength: 200,
    autocomplete: 'off',
    placeholder: parameter?.description ?? '',
    'aria-describedby': 'extension-count',
  })
  const label = h('label', { for: 'extension-words', class: 'search-label' }, parameter?.title ?? command.title)
  const count = h('p', { id: 'extension-count', class: 'search-count', role: 'status' })
  const list = h('ul', { class: 'search-results' })
  let asked = 0
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer

  const search = async () => {
    asked += 1
    const mine = asked
    const body = { person: at.personId, conversation: at.placeId, command: command.id, words: box.value.trim() }
    const answer = await act('search', body)
    // An answer that a later key has overtaken is not shown.
    if (mine === asked) show(answer)
  }
  const show = (/** @type {import('./api.js').BotAnswer} */ answer) => {
    const composed = wasTaken(answer) ? answer.body?.composeExtension : undefined
    const results = composed?.type === 'result' ? composed.attachments : []
    list.replaceChildren(...results.map((/** @type {any} */ result) => h('li', {}, resultButton(result, choose))))
    count.textContent = results.length > 0 ? texts.results(results.length) : (composed?.text ?? texts.failed)
  }
  const choose = async (/** @type {any} */ result) => {
    const value = result.preview?.content?.tap?.value
    const answer = await act('select', { person: at.personId, conversation: at.placeId, value })
    const composed = wasTaken(answer) ? answer.body?.composeExtension : undefined
    const [chosen] = composed?.attachments ?? []
    if (!chosen) return dialog.complain(composed?.text || noticeOf(answer)?.text || texts.failed)
    dialog.close()
    onInsert(chosen)
  }

  box.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void search(), PAUSE_MS)
  })
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    list.querySelector('button')?.focus()
  })
  list.addEventListener('keydown', (event) => moveIn(list, box, event))
  dialog.show(command.title, label, box, count, list)
  void search()
}

/**
 * @param {any} result
 * @param {(result: any) => void} choose
 */
function resultButton(result, choose) {
  const { title = '', text = '' } = result.preview?.content ?? {}
  return h(
    'button',
    { type: 'button', class: 'search-result', onclick: () => choose(result) },
    h('span', { class: 'result-title' }, title),
    h('span', { class: 'result-line' }, text),
  )
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement} box
 * @param {KeyboardEvent} event
 */
function moveIn(list, box, event) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const buttons = [...list.querySelectorAll('button')]
  const to = buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement)) + step
  if (to < 0) box.focus()
  else buttons[to]?.focus()
}

/**
 * @param {Command} command
 * @param {At} at
 * @param {OnInsert} onInsert
 */
async function openAction(command, { personId, placeId, messageId }, onInsert) {
  const answer = await act('open-action', {
    person: personId,
    conversation: placeId,
    command: command.id,
    ...(messageId ? { message: messageId } : {}),
  })
  const task = wasTaken(answer) ? answer.body?.task : undefined
  const call = {
    messageId: messageId ?? '',
    send: (/** @type {import('./card.js').Action} */ action) => act('send-action', { person: personId, action }),
    onInsert,
  }
  showTask(task ?? { type: 'message', value: noticeOf(answer)?.text ?? texts.failed }, call)
}
