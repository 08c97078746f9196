/**
 * botbuilder's serialiser drops every property of an entity but its type, and with them Teams' citations.
 * This lets them through. A test at the wire guards it, because nothing else would notice.
 */
import { createRequire } from 'node:module'
import { z } from 'zod'

const mappersSchema = z.object({ Entity: z.object({ type: z.record(z.string(), z.unknown()) }) })

/** @throws when the installed botframework-connector has another shape than the one this was made for. */
export function letCitationsThrough(): void {
  const mappers: unknown = createRequire(import.meta.url)('botframework-connector/lib/connectorApi/models/mappers')
  mappersSchema.parse(mappers)
  const { Entity } = mappers as z.infer<typeof mappersSchema>
  Entity.type['additionalProperties'] = { type: { name: 'Object' } }
}
