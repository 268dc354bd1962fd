/**
 * What was learnt of names; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for an author.
 */
export const weights = `
just below the headline	1.36
reads as a byline	1.21
given name	1.03
just above the text	1.02
looks like: agency, in a line	1
below a word for by	0.99
role beside	0.93
again below the text	0.77
just below the text	0.66
announced, head	0.64
below a caption	0.64
family name	0.61
has a biography	0.54
role in the line	0.49
alone on its line, head	0.48
given name last	0.48
below the headline	0.45
looks like: desk, alone	0.32
no given name, joined	0.26
in a list that is announced	0.24
joined to the name before it	0.24
no given name, announced	0.22
looks like: desk, joined	0.19
again in a credit	0.13
looks like: agency, announced	0.05
date in the line	0.04
sentences in the line	-0.03
head	-0.07
line twice	-0.16
date beside	-0.17
related in the line	-0.18
looks like: desk, in a line	-0.27
above	-0.28
reads as standfirst	-0.3
words of the interface	-0.31
reads as crosshead	-0.33
capitals only	-0.44
part of a line, below	-0.48
alone on its line, below	-0.53
far below the headline	-0.56
part of a line, head	-0.56
reads as furniture	-0.57
words before it	-0.57
reads as paragraph	-0.58
announced, below	-0.66
announced, elsewhere	-0.67
in the story, bare	-0.71
no given name, in a line	-0.77
names before it	-0.78
helped	-0.8
looks like: agency, joined	-0.82
reads as headline	-0.82
in the story, announced	-0.83
no given name, alone	-0.93
many words	-0.94
below	-0.96
long line	-0.99
looks like: agency, alone	-0.99
often in the story, announced	-1.06
part of a line, elsewhere	-1.07
in the headline	-1.12
alone on its line, elsewhere	-1.22
always	-1.29
a byline above	-1.3
below the text	-1.4
body	-1.4
a byline elsewhere	-1.45
surname in the story	-1.47
often in the story, bare	-1.67
looks like: announced, announced	-1.7
photo in the line	-1.79
no family name	-2.5
`
