/**
 * What was learnt of names; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for an author.
 */
export const weights = `
just below the headline	1.38
reads as a byline	1.12
just above the text	1.11
given name	1.06
below a word for by	1
looks like: agency, in a line	1
role beside	0.99
family name	0.88
again below the text	0.72
below a caption	0.62
announced, head	0.6
just below the text	0.6
alone on its line, head	0.54
given name last	0.53
has a biography	0.5
role in the line	0.47
below the headline	0.41
looks like: desk, alone	0.3
no given name, announced	0.26
no given name, joined	0.24
in a list that is announced	0.2
looks like: desk, joined	0.2
joined to the name before it	0.17
looks like: agency, announced	0.07
date in the line	-0.01
sentences in the line	-0.03
head	-0.05
again in a credit	-0.09
date beside	-0.14
related in the line	-0.18
line twice	-0.23
looks like: desk, in a line	-0.27
above	-0.31
words of the interface	-0.32
reads as crosshead	-0.34
alone on its line, below	-0.45
part of a line, below	-0.46
capitals only	-0.47
far below the headline	-0.49
words before it	-0.55
part of a line, head	-0.58
reads as standfirst	-0.58
reads as furniture	-0.61
reads as paragraph	-0.63
announced, elsewhere	-0.68
announced, below	-0.71
in the story, bare	-0.74
helped	-0.76
no given name, in a line	-0.78
in the story, announced	-0.8
names before it	-0.82
looks like: agency, joined	-0.83
reads as headline	-0.84
many words	-0.9
below	-0.94
no given name, alone	-0.97
long line	-0.98
often in the story, announced	-1.04
looks like: agency, alone	-1.05
part of a line, elsewhere	-1.08
in the headline	-1.15
alone on its line, elsewhere	-1.18
a byline above	-1.26
always	-1.27
below the text	-1.35
body	-1.37
surname in the story	-1.45
a byline elsewhere	-1.48
often in the story, bare	-1.66
looks like: announced, announced	-1.68
photo in the line	-1.81
no family name	-2.62
`
