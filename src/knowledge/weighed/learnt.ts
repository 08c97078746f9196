/** The net that `bench/fit-guards.ts` wrote. */
import { readCoarse, readFine } from './letters.js'
import * as written from './net-weights.js'
import { widths, type Net } from './net.js'

export function readNet(): Net {
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
