import { app } from 'electron'

/** The words after `--cli`, or null when the app was started for its window. */
export function commandOf(argv: readonly string[]): readonly string[] | null {
  const at = argv.indexOf('--cli')
  return at < 0 ? null : argv.slice(at + 1)
}

/** Runs one command line in this process, without a window, and ends the app with its exit code. */
export async function runCommand(argv: readonly string[]): Promise<void> {
  const { main } = await import('../cli/main.ts')
  const { processIo } = await import('../cli/process-io.ts')
  app.exit(await main(argv, processIo()))
}
