export { pathsIn, sha256Of } from './digest.ts'
export { manifestName, manifestText, readManifest, writeManifest } from './manifest.ts'
export { writeDatabase } from './sqlite.ts'
export { type Problem, verifyOriginals, verifySite } from './verify.ts'
