import module from 'node:module'

// A command line starts often: Node keeps the compiled code of the app (never its data) for the next start.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache()
const { main } = await import('./main.ts')
const { processIo } = await import('./process-io.ts')
process.exitCode = await main(process.argv.slice(2), processIo())
