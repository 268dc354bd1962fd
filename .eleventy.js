import newsfiche from 'newsfiche/eleventy'

/** @param {import('newsfiche/eleventy').EleventyConfig} eleventyConfig */
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(newsfiche, { input: 'seeds' })
}

export const config = { dir: { input: 'templates', output: '_site' } }
