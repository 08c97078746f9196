/** The nets that `bench/fit-guards.ts` wrote. */
import { readCoarse, readFine } from './letters.js'
import * as first from './net-weights-1.js'
import * as second from './net-weights-2.js'
import { widths, type Net } from './net.js'

/** Nets that learnt the same with other dice. Each errs in its own way, so what both say together errs less. */
export const readNets = (): readonly [Net, ...Net[]] => [readNet(first), readNet(second)]

function readNet(written: typeof first): Net {
  const { dimensions, filters } = written
  return {
    dimensions,
    filters,
    vectors: readCoarse(written.vectors),
    votes: readCoarse(written.votes),
    weights: widths.map((_, at) => readFine(written.weights[at])),
    biases: widths.map((_, at) => readFine(written.biases[at])),
    out: readFine(written.out),
    meetingWeights: readFine(written.meetingWeights),
    meetingBiases: readFine(written.meetingBiases),
    meetingOut: readFine(written.meetingOut),
    outBiases: readFine(written.outBiases),
  }
}
