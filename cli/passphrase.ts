import { AppError } from '../domain/errors.ts'
import type { Secret } from '../core/case/case-key.ts'
import type { Io } from './io.ts'

/** Options that tell where a passphrase comes from. */
export interface SecretOptions {
  readonly recovery?: boolean
  readonly passphraseFd?: string
  readonly newPassphraseFd?: string
}

/** The secret a command opens a case with: WITHHOLD_PASSPHRASE, a file descriptor, or a prompt. Throws `no-passphrase`. */
export async function readSecret(io: Io, options: SecretOptions): Promise<Secret> {
  const words = options.recovery ? 'Recovery key (24 words): ' : 'Passphrase: '
  const given = await secretFrom(io, 'WITHHOLD_PASSPHRASE', options.passphraseFd, words)
  return options.recovery ? { recoveryKey: given } : { passphrase: given }
}

/** A passphrase for a new case. Throws `no-passphrase`. */
export async function readPassphrase(io: Io, options: SecretOptions): Promise<string> {
  return await secretFrom(io, 'WITHHOLD_PASSPHRASE', options.passphraseFd, 'Passphrase for the new case: ')
}

/** The passphrase to change to: WITHHOLD_NEW_PASSPHRASE, a file descriptor, or a prompt. Throws `no-passphrase`. */
export async function readNewPassphrase(io: Io, options: SecretOptions): Promise<string> {
  return await secretFrom(io, 'WITHHOLD_NEW_PASSPHRASE', options.newPassphraseFd, 'New passphrase: ')
}

async function secretFrom(io: Io, variable: string, descriptor: string | undefined, question: string): Promise<string> {
  const given =
    descriptor === undefined
      ? (io.env[variable] ?? (await io.askSecret(question)))
      : io.readDescriptor(Number(descriptor))
  if (given) return given
  throw new AppError(
    'no-passphrase',
    'No passphrase was given. Nothing was changed.',
    `Set ${variable}, name a file descriptor, or run it in a terminal.`,
  )
}
