/**
 * Faults in the content folder. Jurists edit the content, so a fault says in Danish where it is and what to do about it,
 * and all faults are reported at once.
 */

/** One fault: `file` is relative to the content folder, `line` counts from 1. */
export interface Fault {
  file: string
  line?: number | undefined
  field?: string | undefined
  problem: string
  remedy: string
}

/** Says one fault in one line. */
export function describeFault(fault: Fault): string {
  const place = [fault.file, fault.line && `linje ${fault.line}`, fault.field && `felt "${fault.field}"`]
  return `${place.filter(Boolean).join(', ')}: ${fault.problem} ${fault.remedy}`
}

/** Thrown when content cannot be used; `faults` holds every fault, the message lists them all. */
export class ContentError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(`${faults.length} fejl i indholdet:\n${faults.map(describeFault).join('\n')}`)
    this.name = 'ContentError'
  }
}
