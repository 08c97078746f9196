/** `admin deliveries`: what Teams has not been shown yet, and trying again. */
import { deadPlaces, retryDeliveries, waitingViews } from '../src/storage/admin-deliveries.js'
import type { Db } from '../src/storage/open-database.js'
import { momentOf, shortPlace } from './admin-words.js'

const placeWords = {
  reachable: '',
  unknown: 'place not known yet',
  dead: 'place takes no messages',
} as const

/** Returns the exit code, or undefined when the words are not understood. */
export async function deliveries(db: Db, words: readonly string[], now: Date): Promise<number | undefined> {
  const [what, which] = words
  if (what === 'retry') return which ? retry(db, which, now) : undefined
  if (which !== undefined || (what !== undefined && what !== 'waiting' && what !== 'dead')) return undefined
  if (what !== 'dead') await tellWaiting(db)
  if (what !== 'waiting') await tellDead(db)
  return 0
}

async function tellWaiting(db: Db): Promise<void> {
  const { views, total } = await waitingViews(db)
  console.log(total === 0 ? 'Nothing waits.' : `${total} waiting:`)
  for (const { id, kind, place, attempts, nextTryAt, placeState } of views) {
    const tries = `${attempts} tries, next ${momentOf(nextTryAt)}`
    console.log(`  ${[id, kind, shortPlace(place), tries, placeWords[placeState]].filter(Boolean).join('  ')}`)
  }
  if (total > views.length) console.log(`  … and ${total - views.length} more`)
}

async function tellDead(db: Db): Promise<void> {
  const places = await deadPlaces(db)
  console.log(places.length === 0 ? 'No place is dead.' : `${places.length} dead:`)
  for (const { place, deadSince, reason, waiting } of places) {
    console.log(`  ${shortPlace(place)}  since ${momentOf(deadSince)}  ${reason}  ${waiting} waiting`)
  }
}

async function retry(db: Db, which: string, now: Date): Promise<number> {
  const due = await retryDeliveries(db, which, now.toISOString())
  if (due === 0 && which !== 'all') {
    console.error('No such view waits. The ids stand in: npm run admin -- deliveries waiting')
    return 1
  }
  console.log(`${due} due now. A running bot tries within seconds.`)
  return 0
}
