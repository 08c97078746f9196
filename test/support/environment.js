/**
 * The environment of the tests: Node's, with a place for what is the same for all files that a worker runs. Each file has its own
 * modules, so what would be made anew for each (`content.ts`) is kept here.
 */
import { TestEnvironment } from 'jest-environment-node'

const kept = new Map()

export default class extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.keptByWorker = kept
  }
}
