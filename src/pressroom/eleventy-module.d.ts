/** The part of Eleventy 3's programmatic interface that we use; it ships no types. */
declare module '@11ty/eleventy' {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        quietMode?: boolean
        configPath?: false
        runMode?: 'build' | 'serve' | 'watch'
        config?: (eleventyConfig: never) => void
      },
    )
    init(): Promise<void>
    disableLogger(): void
    write(): Promise<unknown>
    serve(port?: number): Promise<void>
    stopWatch(): Promise<void>
    /** Its server, once `init` is through. */
    readonly eleventyServe: { reload(event: { build: { templates: readonly [] } }): Promise<void> }
  }
}
