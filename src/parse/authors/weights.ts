/**
 * What was learnt of names; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for an author.
 */
export const weights = `
just below the headline	1.4
just above the text	1.12
reads as a byline	1.1
given name	1.06
looks like: agency, in a line	1
below a word for by	0.99
role beside	0.92
family name	0.9
again below the text	0.73
announced, head	0.63
below a caption	0.63
just below the text	0.6
given name last	0.55
alone on its line, head	0.5
has a biography	0.5
role in the line	0.46
below the headline	0.42
looks like: desk, alone	0.31
no given name, announced	0.26
no given name, joined	0.25
joined to the name before it	0.23
in a list that is announced	0.2
looks like: desk, joined	0.18
looks like: agency, announced	0.06
date in the line	-0.02
head	-0.05
sentences in the line	-0.05
again in a credit	-0.07
date beside	-0.16
related in the line	-0.18
line twice	-0.21
above	-0.25
looks like: desk, in a line	-0.28
words of the interface	-0.28
reads as crosshead	-0.36
part of a line, below	-0.44
alone on its line, below	-0.45
capitals only	-0.46
part of a line, head	-0.56
words before it	-0.56
far below the headline	-0.57
reads as standfirst	-0.63
reads as paragraph	-0.65
announced, elsewhere	-0.68
announced, below	-0.72
in the story, bare	-0.72
helped	-0.75
no given name, in a line	-0.77
reads as furniture	-0.78
in the story, announced	-0.8
names before it	-0.8
looks like: agency, joined	-0.84
reads as headline	-0.86
many words	-0.88
below	-0.93
no given name, alone	-0.97
long line	-0.98
looks like: agency, alone	-1.04
often in the story, announced	-1.05
part of a line, elsewhere	-1.06
in the headline	-1.15
alone on its line, elsewhere	-1.16
always	-1.25
a byline above	-1.27
below the text	-1.34
body	-1.37
surname in the story	-1.44
a byline elsewhere	-1.48
looks like: announced, announced	-1.66
often in the story, bare	-1.66
photo in the line	-1.85
no family name	-2.6
`
