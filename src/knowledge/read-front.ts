/**
 * Reads YAML against a schema and tells each fault with its line, its field and what to do.
 */
import { isCollection, LineCounter, parseDocument, type Document } from 'yaml'
import { z } from 'zod'
import type { Fault } from './content-error.js'

const danish = z.locales.da().localeError

const remedies: Record<string, string> = {
  unrecognized_keys: 'Ret stavningen, eller fjern feltet.',
  invalid_type: 'Udfyld feltet, som docs/content-format.md viser.',
  invalid_value: 'Brug en af de tilladte værdier.',
  too_big: 'Gør det kortere.',
  too_small: 'Skriv mere.',
  invalid_format: 'Ret formen, som docs/content-format.md viser.',
  custom: 'Skriv en dato som 2026-11-22.',
}

/**
 * What was read without a fault, by schema and source: when one of two hundred files changes, only that one is parsed, and
 * turns wait a third less. Nobody changes what was read; placeholders are filled in copies.
 */
const read = new WeakMap<z.ZodType, Map<string, unknown>>()
/** Several times the files of a large content folder. */
const mostRead = 2_000

/** Parses `source`, whose first line is line `firstLine` of `file`. The value is missing exactly when there are faults. */
export function readYaml<T extends z.ZodType>(
  source: string,
  schema: T,
  file: string,
  firstLine: number,
): { value?: z.infer<T>; faults: Fault[] } {
  const known = read.get(schema) ?? new Map<string, unknown>()
  if (known.has(source)) return { value: known.get(source) as z.infer<T>, faults: [] }
  const counter = new LineCounter()
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true })
  const lineAt = (offset: number) => firstLine + counter.linePos(offset).line - 1
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      problem: `YAML kan ikke læses (${error.message.split('\n')[0]}).`,
      remedy: 'Sæt anførselstegn om tekst med kolon, # eller særlige tegn, og se efter indrykningen.',
    }))
    return { faults }
  }
  const parsed = schema.safeParse(document.toJS() ?? {}, { error: danish })
  if (parsed.success) {
    if (known.size >= mostRead) known.clear()
    read.set(schema, known.set(source, parsed.data))
    return { value: parsed.data, faults: [] }
  }
  const faults = parsed.error.issues.map((issue) => {
    const offset = offsetOf(
      document,
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path,
    )
    return {
      file,
      line: offset === undefined ? undefined : lineAt(offset),
      field: issue.path.join('.') || undefined,
      problem: `${issue.message.replace(/\.$/, '')}.`,
      remedy: remedies[issue.code] ?? 'Se docs/content-format.md.',
    }
  })
  return { faults }
}

/** Where a field begins; for a missing one, where what should hold it begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    if (!isCollection(parent)) continue
    const key = path[length - 1]
    for (const [index, item] of parent.items.entries()) {
      if (typeof item === 'object' && item !== null && 'key' in item) {
        const name = item.key as { value?: unknown; range?: [number, number, number] } | null
        if (name?.value === key) return name?.range?.[0]
      } else if (index === key) return (item as { range?: [number, number, number] }).range?.[0]
    }
  }
  return undefined
}
