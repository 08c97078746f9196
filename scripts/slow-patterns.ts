/**
 * Regular expressions whose cost can grow faster than the text. Those that stand in the source are ESLint's work
 * (eslint-plugin-regexp); those that are put together while modules load are caught here as they are made, and analysed
 * by the same library.
 */
import { readdirSync } from 'node:fs'
import { analyse } from 'scslre'

/** Rooms whose patterns meet what people type. */
const ROOMS = ['knowledge', 'precomplaints', 'dialogs', 'cards']

/** How many patterns were put together, and a sentence for each whose cost is more than linear. */
export async function slowPatterns(): Promise<{ checked: number; slow: string[] }> {
  const made = new Map<string, { source: string; flags: string }>()
  const Plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, parts: [string | RegExp, string?], newTarget) {
      const pattern = Reflect.construct(target, parts, newTarget) as RegExp
      const { source, flags } = pattern
      // Libraries make their own; only what our modules make is ours to answer for.
      if (isOurs(callerOf(new Error().stack))) made.set(`/${source}/${flags}`, { source, flags })
      return pattern
    },
  })
  try {
    for (const file of modulesOf(ROOMS)) await import(`../src/${file}`)
  } finally {
    globalThis.RegExp = Plain
  }
  const slow = [...made.values()].flatMap(costOf)
  return { checked: made.size, slow }
}

/** A sentence for each way in which a pattern costs more than the text is long. */
export function costOf({ source, flags }: { source: string; flags: string }): string[] {
  return analyse({ source, flags }).reports.map(
    ({ type, exponential }) =>
      `/${shorten(source)}/${flags}: ${exponential ? 'exponential' : 'polynomial'} cost (${type}); bound the repetition or take the ways to match apart.`,
  )
}

/** The frame below the proxy's own. */
function callerOf(stack = ''): string {
  return stack.split('\n')[2] ?? ''
}

function isOurs(frame: string): boolean {
  return frame.includes('/src/') && !frame.includes('/node_modules/')
}

function modulesOf(rooms: string[]): string[] {
  return rooms.flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.endsWith('worker.ts'))
      .map((name) => `${room}/${name}`),
  )
}

function shorten(source: string): string {
  return source.length > 80 ? `${source.slice(0, 79)}…` : source
}
