import { AppError } from '../../../domain/errors.ts'
import type { TimeToken } from '../../../domain/time-token.ts'
import type { Task } from '../../jobs/task.ts'
import { certificatesIn } from './certificate-chain.ts'
import { readRfc3161 } from './read-rfc3161.ts'

/** Reads an RFC 3161 token again, with certificates a person trusts at hand. Throws `not-a-certificate`. */
export const readTokenAgain: Task<{ bytes: Uint8Array; roots: Uint8Array }, TimeToken> = async ({ bytes, roots }) =>
  await readRfc3161(bytes, trusted(roots))

function trusted(roots: Uint8Array) {
  try {
    return certificatesIn(roots)
  } catch (cause) {
    throw new AppError(
      'not-a-certificate',
      'The file holds no certificate. Nothing was checked against it.',
      'Choose the certificate of the time-stamp authority, as PEM or DER (.pem, .crt, .cer), from its own site.',
      cause,
    )
  }
}
