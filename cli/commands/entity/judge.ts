import { Command } from 'commander'
import type { Verdict } from '../../../domain/entities/entity.ts'
import type { EntityId } from '../../../domain/ids.ts'
import type { App } from '../../../core/app.ts'
import { checkedAnswer, judgePair } from '../../../core/entities/judge-pair.ts'
import { checkedParting, splitEntity } from '../../../core/entities/split-entity.ts'
import type { CliCommand, Define } from '../../command.ts'
import { entityId } from '../../entity-id.ts'
import type { Io } from '../../io.ts'
import type { SecretOptions } from '../../passphrase.ts'
import { withCase } from '../../with-case.ts'

interface JudgeOptions extends SecretOptions {
  readonly reason?: string
  readonly dryRun?: boolean
}
interface Pair {
  readonly one: EntityId
  readonly other: EntityId
  readonly reason: string
}
type Act = (app: App, pair: Pair, dry: boolean) => void

const judge =
  (verdict: Verdict): Act =>
  (app, pair, dry) => {
    const answer = { ...pair, verdict }
    if (dry) checkedAnswer(app, answer)
    else judgePair(app, answer)
  }

function command(word: string, says: string, act: Act): Define {
  return (io: Io): CliCommand<[string, string, string], JudgeOptions> => ({
    under: 'entity',
    command: new Command(word)
      .argument('<case>')
      .argument('<one>', 'the id of a record')
      .argument('<other>', 'the id of another')
      .option('--reason <text>', 'what shows it')
      .option('--dry-run', 'check the answer and keep nothing')
      .option('--recovery', 'the passphrase given is the 24 recovery words')
      .description(says),
    async run([path, one, other], { reason = '', dryRun = false, ...options }) {
      const pair = { one: entityId(one), other: entityId(other), reason }
      await withCase(io, path, options, (app) => {
        act(app, pair, dryRun)
      })
      return { json: { one, other, answer: word, kept: !dryRun }, lines: [dryRun ? 'It can be kept.' : 'Kept.'] }
    },
  })
}

/** `entity same CASE A B --reason R` judges two records to be one entity; both stay as they are. */
export const entitySameCommand = command('same', 'two records are one entity', judge('same'))

/** `entity different CASE A B --reason R` judges them two; they are not proposed again. */
export const entityDifferentCommand = command('different', 'two records are two entities', judge('different'))

/** `entity undecided CASE A B` leaves it open; they are proposed again, marked so. */
export const entityUndecidedCommand = command(
  'undecided',
  'leave it open whether two records are one',
  judge('undecided'),
)

/** `entity split CASE A B --reason R` parts what was judged the same. */
export const entitySplitCommand = command('split', 'part two records that were judged the same', (app, pair, dry) => {
  if (dry) checkedParting(app, pair)
  else splitEntity(app, pair)
})
