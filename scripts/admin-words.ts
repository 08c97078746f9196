/** How the administrator's commands write moments, places and lists. */
const copenhagen = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** `2026-11-22 10:00`, in Copenhagen. */
export function momentOf(iso: string): string {
  return copenhagen.format(new Date(iso))
}

/** A private chat's place holds the person's id: enough of it to tell places apart. */
export function shortPlace(place: string): string {
  return place.replace(/^(person:.{8}).+$/, '$1…')
}

/** A few of many, and how many more. */
export function few(items: readonly string[], most = 20): string {
  const shown = items.slice(0, most).join(', ')
  return items.length > most ? `${shown} and ${items.length - most} more` : shown
}
