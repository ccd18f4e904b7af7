import { _electron } from 'playwright-core'
import { round } from './row.ts'

/** Starts an app and prints the seconds until some words stand on its page. Arguments: Electron, addon or '', app, data folder, words. */
const [executablePath = '', addon = '', app = '', userData = '', words = ''] = process.argv.slice(2)
const env = Object.fromEntries(
  Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
)
const start = performance.now()
const running = await _electron.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', `--user-data-dir=${userData}`, app],
  env: { ...env, ...(addon === '' ? {} : { WITHHOLD_SQLITE_ADDON: addon }) },
})
const page = await running.firstWindow()
await page.getByText(words).first().waitFor()
const seconds = round((performance.now() - start) / 1000)
await running.close()
console.log(JSON.stringify({ seconds }))
