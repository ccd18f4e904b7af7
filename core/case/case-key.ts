import { mnemonicToEntropy, entropyToMnemonic, validateMnemonic } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { argon2id } from 'hash-wasm'
import { AppError } from '../../domain/errors.ts'

/** What a person proves their right to a case with. */
export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string }

/** The 32-byte key of a case: Argon2id (RFC 9106) of the passphrase over the header, or the recovery words read back. Throws `wrong-recovery-key`, `no-passphrase`. */
export async function caseKey(secret: Secret, header: Uint8Array): Promise<Uint8Array> {
  return 'recoveryKey' in secret ? keyFromWords(secret.recoveryKey) : await keyFromPassphrase(secret.passphrase, header)
}

async function keyFromPassphrase(passphrase: string, header: Uint8Array): Promise<Uint8Array> {
  if (passphrase === '')
    throw new AppError(
      'no-passphrase',
      'No passphrase was given. Nothing was changed.',
      'Give the passphrase of the case.',
    )
  return await argon2id({
    // The same words typed on another system may be composed differently.
    password: passphrase.normalize('NFKC'),
    salt: header,
    memorySize: 65_536,
    iterations: 3,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  })
}

/** The recovery key: the case's key as 24 words with a checksum (BIP-39). Whoever holds it opens this file. */
export const recoveryWords = (key: Uint8Array): string => entropyToMnemonic(key, wordlist)

function keyFromWords(typed: string): Uint8Array {
  const words = typed.trim().toLowerCase().split(/\s+/).join(' ')
  if (!validateMnemonic(words, wordlist) || words.split(' ').length !== 24) {
    throw new AppError(
      'wrong-recovery-key',
      'These are not the 24 words of a recovery key: a word is missing, misspelt or out of place. Nothing was changed.',
      'Compare each word with the recovery sheet, in order, and try again.',
    )
  }
  return mnemonicToEntropy(words, wordlist)
}
