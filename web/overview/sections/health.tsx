/** For the administrator: whether everything works, in counts, and what to do where it does not. */
import type { Response } from '../../../src/overview/contract.js'
import { sayNumber } from '../dates.js'
import { useLanguage, useWords } from '../language.js'
import { useCall } from '../server.js'
import { Badge } from '../ui/badge.js'
import { Panel } from '../ui/panel.js'
import { RemoteView } from '../ui/remote-view.js'
import { Stats } from '../ui/stats.js'

export function Health() {
  const words = useWords().health
  const health = useCall('health', {})
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="quiet">{words.intro}</p>
      <RemoteView remote={health} rows={8} tall>
        {(value) => <Parts health={value} />}
      </RemoteView>
    </>
  )
}

function Parts({ health }: { health: Response<'health'> }) {
  const words = useWords().health
  const language = useLanguage()
  const stat = (name: string, count: number, isBad = false) => ({
    name,
    value: sayNumber(count, language),
    isAlarming: isBad && count > 0,
  })
  const { ready, parts, unitChannel, chainEndFits, cases } = health
  return (
    <>
      <p>
        <Badge tone={ready ? 'good' : 'danger'} icon={ready ? 'check' : 'warning'}>
          {ready ? words.ready : words.notReady}
        </Badge>
      </p>
      <Panel title={words.partsTitle}>
        <dl class="parts">
          {Object.entries(parts).map(([name, state]) => (
            // A part is well, or says in a code what is wrong, or counts what is wrong.
            <Part
              key={name}
              name={words.parts[name] ?? name}
              isWell={state === 'ok' || state === '0'}
              state={words.states[state] ?? state}
            />
          ))}
          <Part name={words.channel} isWell={unitChannel === 'known'} state={words.channels[unitChannel]} />
          <Part name={words.chain} isWell={chainEndFits} state={chainEndFits ? words.chainFits : words.chainBroken} />
        </dl>
      </Panel>
      <Panel title={words.casesTitle}>
        <Stats
          stats={[
            stat(words.open, cases.open),
            stat(words.late, cases.notTakenInTime, true),
            stat(words.followUp, cases.followUpPassed, true),
          ]}
        />
      </Panel>
      <Panel title={words.deliveryTitle}>
        <Stats
          stats={[
            stat(words.waiting, health.waitingDeliveries),
            stat(words.deadChats, health.deadChats, true),
            stat(words.events, health.events),
          ]}
        />
      </Panel>
      <Panel title={words.contentTitle}>
        <Stats
          stats={[
            stat(words.entries, health.entries),
            stat(words.underReview, health.entriesUnderReview, true),
            stat(words.gaps, health.gaps),
          ]}
        />
      </Panel>
    </>
  )
}

function Part({ name, state, isWell }: { name: string; state: string; isWell: boolean }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Badge tone={isWell ? 'good' : 'danger'} icon={isWell ? 'check' : 'warning'}>
          {state}
        </Badge>
      </dd>
    </div>
  )
}
