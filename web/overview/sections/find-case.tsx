/** Opens a case by its number, also one that is closed. */
import { useId, useState } from 'preact/hooks'
import { useDialogs } from '../cards/dialogs.js'
import { useWords } from '../language.js'
import { useServer } from '../server.js'
import { useAnnounce } from '../ui/announce.js'
import { faultText } from '../ui/failure.js'

const MOST_LETTERS = 20

export function FindCase() {
  const words = useWords()
  const { api } = useServer()
  const dialogs = useDialogs()
  const announce = useAnnounce()
  const id = useId()
  const [number, setNumber] = useState('')
  const find = () => {
    api
      .call('find-case', { number: number.trim() })
      .then(({ replies }) => dialogs.show(replies))
      .catch((error: unknown) => announce(faultText(error, words), { isFault: true }))
  }
  return (
    <form
      class="find-case"
      onSubmit={(event) => {
        event.preventDefault()
        if (number.trim()) find()
      }}
    >
      <label for={id}>{words.queue.number}</label>
      <div class="joined">
        <input
          id={id}
          type="text"
          autocomplete="off"
          maxLength={MOST_LETTERS}
          placeholder={words.queue.numberHint}
          value={number}
          onInput={(event) => setNumber(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.queue.find}
        </button>
      </div>
    </form>
  )
}
