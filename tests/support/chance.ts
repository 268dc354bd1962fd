import { configureGlobal } from 'fast-check'

// On a person's machine each run tries other texts; where a release is judged, the same ones each time.
if (process.env.CI) configureGlobal({ seed: 1998 })
