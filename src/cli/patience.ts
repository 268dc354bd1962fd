import { setFlagsFromString } from 'node:v8'

/*
 * How soon V8 compiles what runs often into its fastest code, and how much it puts into one piece of it.
 *
 * Most of what a build of a few articles does, and the first thousand of a larger one, is done a few times only: to
 * compile it for speed costs more than it saves, in each thread anew. With smaller pieces, and later, a build of one
 * article and one of a thousand need about a sixth less processor time (docs/performance.md). Before anything else is loaded.
 */
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
// The V8 of Node 20 asks for that after so many bytes of a function were run; later ones count its calls, and wait long enough.
if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=500000')
