/** The real bot without Teams' limits for what it sends by itself: five thousand cards would else take three hours. */
import { readConfig } from '../src/config.js'
import { startBot } from '../src/index.js'
import { stopOnSignals } from '../src/lifetime.js'
import { createLog } from '../src/log.js'
import { LOCAL_TEAM_ID, LOCAL_TENANT_ID, UNIT_MEMBER } from '../src/local-teams/people.js'

const log = createLog('silent')
const config = readConfig({
  ...process.env,
  KLARSVAR_LOCAL: '1',
  MICROSOFT_APP_TENANT_ID: LOCAL_TENANT_ID,
  COMPLAINT_UNIT_TEAM_ID: LOCAL_TEAM_ID,
  COMPLAINT_UNIT_IDS: UNIT_MEMBER.aadObjectId,
})
const bot = await startBot(config, log, { rateLimit: { take: () => 0 } })
stopOnSignals(() => bot.stop(), log)
