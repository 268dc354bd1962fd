/** A short article as a person saved it: headline, three paragraphs. */
export const ferry = `Ferry returns to the harbour after eleven weeks

The ferry Aurelia was back at her quay on Monday, eleven weeks after the storm that tore away her rudder.

She will sail again on Friday, said the harbour master, and the fares will stay what they were before the winter.

The men of the yard had worked on her by night as well as by day, and nobody had counted the hours.
`

/** Another. */
export const bridge = `Lantern bridge stays shut until Sunday evening

The lantern bridge stays shut until Sunday, the town council said on Tuesday evening after a meeting of four hours.

Engineers had found a second crack in the main pylon, a hand’s breadth below the first one, and want to look further.

Buses to the island go by way of the old ferry slip, where the council has put up lamps and a shelter.
`
