/** A button that was pressed on the page: the same union, the same rules and the same code as on the bot's cards. */
import { repliesTo, type Answer } from './needs.js'

export const pressButton: Answer<'press'> = async ({ how, data }, person, { deps }) => {
  // Teams puts its own routing hints beside a button's data, and takes them away again; here the page sends them as they are.
  const { msteams: _msteams, ...button } = data
  const act = how === 'pressed' ? { kind: how, data: button, activityId: undefined } : { kind: how, data: button }
  return { replies: await repliesTo(act, person, deps) }
}

export const findCase: Answer<'find-case'> = async ({ number }, person, { deps }) => {
  const found = await deps.precomplaints.findByNumber(number.trim().toUpperCase())
  if (!found) return { replies: [{ kind: 'notice', text: deps.texts.precomplaint.unit.notAllowed }] }
  const { id, version } = found
  return {
    replies: await repliesTo({ kind: 'dialog-opened', data: { verb: 'show-case', id, version } }, person, deps),
  }
}
