/**
 * Names that people have in one language, for telling a person from an outlet.
 *
 * Each list is one text: names parted by commas, in lower case. Names that stand in another list
 * already are left out. The given names of most languages come from the lists of Faker
 * (https://fakerjs.dev, MIT licence); add whoever is missing.
 */
export interface PeopleWords {
  readonly language: string
  readonly given: string
  /** Family names that stand first, as in Chinese, Japanese, Korean and Vietnamese. */
  readonly family?: string
}
