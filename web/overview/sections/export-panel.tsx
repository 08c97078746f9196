/** Files of a period for a spreadsheet, by links that only work for some minutes. */
import { useState } from 'preact/hooks'
import type { Response } from '../../../src/overview/contract.js'
import { useWords } from '../language.js'
import { useServer } from '../server.js'
import { faultText } from '../ui/failure.js'
import { useAnnounce } from '../ui/announce.js'
import { Icon } from '../ui/icon.js'
import { Panel } from '../ui/panel.js'
import type { PeriodChoice } from './trends.js'

export function ExportPanel({ period }: { period: PeriodChoice }) {
  const words = useWords()
  const { api } = useServer()
  const announce = useAnnounce()
  const [made, setMade] = useState<Response<'export'>>()
  const [isBusy, setBusy] = useState(false)
  const make = () => {
    setBusy(true)
    api
      .call('export', { period })
      .then(setMade)
      .catch((error: unknown) => announce(faultText(error, words), { isFault: true }))
      .finally(() => setBusy(false))
  }
  return (
    <Panel title={words.export.title} intro={words.export.intro}>
      {!made && (
        <button type="button" class="button" aria-disabled={isBusy} onClick={() => !isBusy && make()}>
          <Icon name="download" />
          {words.export.make}
        </button>
      )}
      <div role="status">
        {made && !made.links && <p>{words.export.notSetUp}</p>}
        {made?.links && (
          <>
            <p>{words.export.ready(made.links.name, made.links.minutes)}</p>
            <p class="buttons">
              <a class="button primary" href={made.links.xlsx} download>
                {words.export.xlsx}
              </a>
              <a class="button" href={made.links.csv} download>
                {words.export.csv}
              </a>
            </p>
          </>
        )}
      </div>
    </Panel>
  )
}
