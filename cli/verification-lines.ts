import type { Verification } from '../domain/verification.ts'

/** What verifying found, as lines a person reads. */
export function verificationLines(found: Verification): readonly string[] {
  return [
    found.file.ok ? 'Every page of the file carries its seal.' : `File: ${found.file.problem ?? 'damaged'}`,
    `${found.evidence.checked} originals re-hashed, ${found.evidence.failed.length} failed.`,
    ...found.evidence.failed.map((failed) => `    ${failed.id}: ${failed.problem}`),
    ...(found.timestamps.checked > 0
      ? [
          `${found.timestamps.checked} time stamps held against their files, ${found.timestamps.failed.length} do not hold.`,
        ]
      : []),
    ...found.timestamps.failed.map((failed) => `    ${failed.id}: ${failed.problem}`),
    `Custody log: ${found.custody.events} events, head ${found.custody.head}.`,
    ...(found.custody.firstBreak
      ? [`    broken at event ${found.custody.firstBreak.seq}: ${found.custody.firstBreak.problem}`]
      : []),
  ]
}
