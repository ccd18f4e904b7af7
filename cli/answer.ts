import type { Io } from './io.ts'

/** How a command ended: done, refused with the reasons listed, or done with failures listed. */
export type Exit = 0 | 1 | 3

/** What a command answers: the JSON object of the contract, and the lines a person reads. */
export interface Answer {
  readonly json: object
  readonly lines: readonly string[]
  readonly exit?: Exit
}

export function print(io: Io, answer: Answer, asJson: boolean): Exit {
  if (asJson) io.out(JSON.stringify(answer.json))
  else for (const line of answer.lines) io.out(line)
  return answer.exit ?? 0
}
