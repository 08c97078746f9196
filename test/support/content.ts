/**
 * The product's own content, loaded once for all test files that a worker runs: loading takes seconds, and no test changes it.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge, type Knowledge } from '../../src/knowledge/load.js'

declare global {
  /** Made by `environment.js`. */
  var keptByWorker: Map<string, Knowledge>
}

/** Where it lies. */
export const contentFolder = './content'

/** The content; the same object for every test, so it must not be changed. */
export function ownContent(): Knowledge {
  const kept = globalThis.keptByWorker.get(contentFolder) ?? loadKnowledge(contentFolder)
  globalThis.keptByWorker.set(contentFolder, kept)
  return kept
}

/** Makes a content folder of a single rule, which loads at once; gives back the folder. */
export function makeSmallContent(folder: string): string {
  for (const name of ['klarret', 'rules', 'routes', 'phrases']) mkdirSync(join(folder, name), { recursive: true })
  cpSync(join(contentFolder, 'organisation.yaml'), join(folder, 'organisation.yaml'))
  const rule = readFileSync(join(contentFolder, smallRule), 'utf8')
  writeFileSync(join(folder, smallRule), rule.replace(/^related: .*$/m, 'related: []'))
  return folder
}

/** The rule of the small content. */
export const smallRule = 'rules/fristberegning.md'
