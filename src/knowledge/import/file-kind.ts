/**
 * Tells what a file is, by its name and by its first bytes: the two must agree.
 */
import { limits } from './limits.js'
import { refuse } from './messages.js'

const kindByExtension = {
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.txt': 'text',
  '.xlsx': 'xlsx',
  '.csv': 'csv',
} as const
export type FileKind = (typeof kindByExtension)[keyof typeof kindByExtension]

const isKnown = (extension: string): extension is keyof typeof kindByExtension =>
  Object.hasOwn(kindByExtension, extension)

/** Lower-case extension with its dot. */
export function extensionOf(name: string): string {
  return /\.[a-z0-9]+$/.exec(name.toLowerCase())?.[0] ?? ''
}

/** Whether the import knows this extension. */
export function isImportable(name: string): boolean {
  return isKnown(extensionOf(name))
}

/** The kind of a file; throws an `ImportError` when it is too large, unknown, or not what its name says. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  const extension = extensionOf(name)
  if (!isKnown(extension)) throw refuse.unknownKind(extension)
  if (bytes.length === 0) throw refuse.empty()
  if (bytes.length > limits.fileBytes) throw refuse.tooLarge()
  const kind = kindByExtension[extension]
  const found = magic(bytes)
  // Office wraps a locked DOCX in its old container.
  if (found === 'ole') throw refuse.oldOffice()
  const expected = kind === 'pdf' ? 'pdf' : kind === 'docx' || kind === 'xlsx' ? 'zip' : 'text'
  if (found !== expected) throw refuse.wrongKind(extension)
  return kind
}

function magic(bytes: Uint8Array): 'pdf' | 'zip' | 'ole' | 'text' | 'binary' {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  // Readers accept a PDF whose header stands within the first kilobyte.
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\u0003\u0004')) return 'zip'
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'ole'
  if (start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff')) return 'text'
  return bytes.includes(0) ? 'binary' : 'text'
}

/** Decodes text. Older Danish Excel and Word write Windows-1252; `guessed` tells that this was assumed. */
export function decodeText(bytes: Uint8Array): { text: string; guessed: boolean } {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), guessed: false }
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), guessed: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true }
  }
}
