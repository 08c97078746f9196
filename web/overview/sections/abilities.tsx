/** What one can do here, as large buttons. */
import { useDialogs } from '../cards/dialogs.js'
import { useWords } from '../language.js'
import { useServer } from '../server.js'
import { Icon, type IconName } from '../ui/icon.js'
import { Panel } from '../ui/panel.js'

export function Abilities({ say }: { say: (text: string) => void }) {
  const words = useWords().home
  const { me } = useServer()
  const dialogs = useDialogs()
  const log = () => void dialogs.press({ how: 'pressed', data: { verb: 'log' } }, words.can.log.title)
  return (
    <Panel title={words.canTitle} kind="abilities">
      <ul class="tiles">
        {me.may.log && <Tile icon="write" words={words.can.log} isFirst onClick={log} />}
        <Tile icon="letter" words={words.can.phrase} onClick={() => say(words.says.phrase)} />
        <Tile icon="signpost" words={words.can.route} onClick={() => say(words.says.route)} />
        <Tile icon="calendar" words={words.can.deadline} onClick={() => say(words.says.deadline)} />
      </ul>
    </Panel>
  )
}

interface TileProps {
  icon: IconName
  words: { title: string; text: string }
  isFirst?: boolean
  onClick: () => void
}

function Tile({ icon, words, isFirst = false, onClick }: TileProps) {
  return (
    <li>
      <button type="button" class={isFirst ? 'tile first' : 'tile'} onClick={onClick}>
        <Icon name={icon} />
        <span>
          <strong>{words.title}</strong>
          <span class="quiet">{words.text}</span>
        </span>
      </button>
    </li>
  )
}
