import { app, type Session, type WebContents } from 'electron'

/** The page may load what the app brought and nothing else; it runs no text as code and is framed nowhere. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The one rule that React Aria puts into the page itself: how touch pans over what can be pressed.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' blob: data:",
  "media-src 'self'",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const LOCAL = /^(withhold|blob|data|devtools):/

/** Turns off, before the app is ready, what Chromium would do on the network by itself; no host name resolves. */
export function cutNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

/** Refuses every permission and every request that is not for the app's own files. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_page, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !LOCAL.test(url) }))
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
}

/** Keeps a page where it is: no navigation, no second window, no embedded page. */
export function guardPage(page: WebContents): void {
  page.on('will-navigate', (event) => event.preventDefault())
  page.on('will-redirect', (event) => event.preventDefault())
  page.on('will-attach-webview', (event) => event.preventDefault())
  page.setWindowOpenHandler(() => ({ action: 'deny' }))
}
