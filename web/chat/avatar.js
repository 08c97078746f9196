// @ts-check
/** A person's initials, the bot's sign, or that of a place. */
import { h, icon } from './dom.js'

/** @type {Map<string, number>} */
const colours = new Map()

/**
 * Gives each person a colour of their own.
 * @param {import('./store.js').Person[]} people
 */
export function colourPeople(people) {
  for (const [index, { aadObjectId }] of people.entries()) colours.set(aadObjectId, index % 5)
}

/**
 * A round picture; without a person, the bot's.
 * @param {import('./store.js').Person} [person]
 */
export function avatar(person) {
  if (!person) return h('img', { class: 'avatar bot', src: 'icon.svg', alt: '' })
  const letters = person.name.split(' ').map((word) => word[0] ?? '')
  const initials = `${letters[0] ?? ''}${letters.length > 1 ? letters.at(-1) : ''}`
  return h('span', { class: `avatar colour-${colours.get(person.aadObjectId) ?? 0}`, 'aria-hidden': 'true' }, initials)
}

/**
 * The sign of a place: the bot's own for the private chat.
 * @param {import('./store.js').Place} place
 */
export function placePicture({ kind }) {
  if (kind === 'personal') return avatar()
  return h('span', { class: 'avatar channel', 'aria-hidden': 'true' }, icon(kind === 'channel' ? 'hash' : 'group'))
}
