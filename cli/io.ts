/** What a command may use of the world around it; the packaged app and the tests give their own. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>
  /** One line to standard output. */
  out(line: string): void
  /** One line to standard error. */
  err(line: string): void
  /** Asks for a secret on the terminal, unseen; null where there is no terminal. */
  askSecret(question: string): Promise<string | null>
  readStdin(): Promise<string>
  readDescriptor(descriptor: number): string
  readonly nativeBinding?: string | undefined
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal
}
