import type { OpeningCheck } from '../../domain/verification.ts'
import { unlikeLog } from '../../db/repositories/custody.ts'
import { now, type App } from '../app.ts'
import { verifyChain } from '../custody/verify-chain.ts'

/** The quick check at opening: the whole custody chain, and that the SHA-256 noted of every original is the one the log told when it came in. Originals themselves are read on demand. Never throws for damage. */
export function checkAtOpening(app: App): OpeningCheck {
  try {
    const { events, firstBreak } = verifyChain(app.database.read)
    const [unlike] = unlikeLog(app.database.read)
    const problem =
      firstBreak?.problem ??
      (unlike === undefined ? null : `The SHA-256 noted of ${unlike} is not the one the log tells.`)
    return { at: now(app), ok: problem === null, problem, events }
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown)
    return { at: now(app), ok: false, problem: `The log can't be read: ${why}.`, events: 0 }
  }
}
