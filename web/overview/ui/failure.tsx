/** What went wrong, in a sentence that says what to do, and a button to try again. */
import { Fault } from '../api.js'
import { useWords, type Words } from '../language.js'
import { Icon } from './icon.js'

export function Failure({ error, again }: { error: unknown; again?: () => void }) {
  const words = useWords()
  return (
    <div class="failure" role="alert">
      <Icon name="warning" />
      <p>{faultText(error, words)}</p>
      {again && (
        <button type="button" class="button" onClick={again}>
          {words.tryAgain}
        </button>
      )}
    </div>
  )
}

/** The server's own sentence where it has one, for it knows whether anything was saved. */
export function faultText(error: unknown, { fault }: Words): string {
  if (!(error instanceof Fault)) return fault.server
  if (error.text) return error.text
  return error.kind === 'tooMany' ? fault.tooMany(Math.max(1, error.retryAfterSeconds)) : fault[error.kind]
}
