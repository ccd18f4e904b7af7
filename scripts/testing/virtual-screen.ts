/** Puts a command on a virtual screen large enough for every picture; on a desktop it keeps the windows out of the way. */
export const onVirtualScreen: readonly string[] =
  process.platform === 'linux' ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24'] : []
