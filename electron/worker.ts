// Thread entry inside the app: the same worker the command line runs, after what Electron needs set first.
import './pictures-in-wasm.ts'
import '../core/jobs/worker.ts'
