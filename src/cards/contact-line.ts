/** A contact from organisation.yaml as one line; what is not known is a visible placeholder, never a guess. */
import type { Organisation } from '../knowledge/organisation.js'
import type { Texts } from '../texts/da.js'

export function contactLine(key: string, organisation: Organisation, texts: Texts): string {
  const contact = organisation.contacts[key]
  if (!contact) throw new Error(`organisation.yaml has no contact "${key}"`)
  const t = texts.dialogs
  const phone = contact['telefon'] === '' ? t.missing(t.phone, contact.navn) : contact['telefon']
  const details = [phone, contact['mail'], contact['adresse']].filter(Boolean)
  return t.contact(contact.navn, details.join(' · '))
}
