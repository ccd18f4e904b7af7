import module from 'node:module'

// A command line starts often: Node keeps the compiled code of the app (never its data) for the next start.
const node = module as typeof module & { enableCompileCache?: () => unknown }
node.enableCompileCache?.()
const { main } = await import('./main.ts')
const { processIo } = await import('./process-io.ts')
process.exitCode = await main(process.argv.slice(2), processIo())
