import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { FusesPlugin } from '@electron-forge/plugin-fuses'
import type { ForgeConfig } from '@electron-forge/shared-types'
import { FuseV1Options, FuseVersion } from '@electron/fuses'
import { ships } from './scripts/packaging/ships.ts'

/** Set by scripts/package.ts where the release of Electron can't be downloaded: a local copy of a runtime, and an addon that loads in it. */
const electronZipDir = process.env['WITHHOLD_ELECTRON_ZIPS']
const addon = process.env['WITHHOLD_PACKAGED_ADDON']

const config: ForgeConfig = {
  packagerConfig: {
    name: 'Withhold',
    executableName: 'withhold',
    appBundleId: 'org.withhold.app',
    asar: { unpack: '{**/*.node,**/*.wasm,**/node_modules/@img/**}' },
    ignore: (path) => path !== '' && !ships(path, process.platform),
    ...(electronZipDir === undefined ? {} : { electronZipDir }),
  },
  // The prebuilt addons are for Node-API and fit as they are.
  rebuildConfig: { onlyModules: [] },
  plugins: [
    new FusesPlugin({
      version: FuseVersion.V1,
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    }),
  ],
  hooks: {
    packageAfterCopy: (_config, folder) => {
      if (addon !== undefined) cpSync(addon, join(folder, 'node_modules/better-sqlite3/prebuilds/linux-x64.node'))
      return Promise.resolve()
    },
  },
}

export default config
