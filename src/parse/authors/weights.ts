/**
 * What was learnt of names; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for an author.
 */
export const weights = `
just below the headline	1.44
below a word for by	1.12
looks like: agency, in a line	1.09
given name	1.06
reads as a byline	1.05
role beside	1.02
just above the text	1.01
below a caption	0.87
has a biography	0.67
announced, head	0.66
below the headline	0.65
just below the text	0.63
family name	0.6
role in the line	0.58
no given name, joined	0.47
given name last	0.42
looks like: desk, alone	0.37
again below the text	0.25
joined to the name before it	0.23
alone on its line, head	0.22
reads as standfirst	0.21
in a list that is announced	0.08
looks like: agency, announced	0.07
looks like: desk, joined	0.07
date in the line	0.02
head	-0.01
above	-0.04
related in the line	-0.06
date beside	-0.08
sentences in the line	-0.14
line twice	-0.22
words of the interface	-0.22
looks like: desk, in a line	-0.32
reads as crosshead	-0.35
words before it	-0.44
announced, elsewhere	-0.46
part of a line, below	-0.51
again in a credit	-0.52
announced, below	-0.54
reads as paragraph	-0.55
alone on its line, below	-0.56
in the story, bare	-0.59
capitals only	-0.62
helped	-0.76
no given name, in a line	-0.76
part of a line, head	-0.77
looks like: agency, joined	-0.79
names before it	-0.81
reads as headline	-0.82
far below the headline	-0.83
below	-0.92
in the story, announced	-0.93
looks like: agency, alone	-0.97
alone on its line, elsewhere	-1.02
no given name, alone	-1.04
part of a line, elsewhere	-1.07
in the headline	-1.09
reads as furniture	-1.1
many words	-1.11
long line	-1.14
a byline above	-1.15
always	-1.3
surname in the story	-1.3
often in the story, announced	-1.31
often in the story, bare	-1.32
below the text	-1.33
a byline elsewhere	-1.43
photo in the line	-1.52
body	-1.6
looks like: announced, announced	-1.72
no family name	-2.48
`
