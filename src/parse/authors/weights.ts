/**
 * What was learnt of names; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for an author.
 */
export const weights = `
just below the headline	1.35
just above the text	1.26
given name	1.04
below a word for by	0.99
role beside	0.99
reads as a byline	0.96
looks like: agency, in a line	0.93
family name	0.83
announced, head	0.72
again below the text	0.68
just below the text	0.63
alone on its line, head	0.58
below a caption	0.54
given name last	0.54
below the headline	0.46
role in the line	0.42
joined to the name before it	0.39
has a biography	0.33
no given name, announced	0.29
looks like: desk, alone	0.28
no given name, joined	0.24
in a list that is announced	0.2
looks like: agency, announced	0.05
date in the line	0.02
date beside	-0.02
sentences in the line	-0.02
head	-0.03
helped	-0.15
related in the line	-0.19
words of the interface	-0.19
above	-0.23
line twice	-0.23
again in a credit	-0.26
looks like: desk, in a line	-0.31
reads as crosshead	-0.38
capitals only	-0.43
part of a line, below	-0.44
alone on its line, below	-0.46
reads as paragraph	-0.48
names before it	-0.55
words before it	-0.57
looks like: agency, joined	-0.58
part of a line, head	-0.61
announced, elsewhere	-0.62
reads as standfirst	-0.62
announced, below	-0.66
far below the headline	-0.69
in the story, announced	-0.76
often in the story, announced	-0.8
in the story, bare	-0.81
no given name, in a line	-0.81
reads as furniture	-0.83
reads as headline	-0.87
below	-0.91
many words	-0.94
no given name, alone	-1.03
long line	-1.07
part of a line, elsewhere	-1.08
a byline above	-1.11
alone on its line, elsewhere	-1.14
in the headline	-1.21
always	-1.26
looks like: agency, alone	-1.27
below the text	-1.33
body	-1.36
announced within prose	-1.39
photo in the line	-1.55
surname in the story	-1.55
a byline elsewhere	-1.56
looks like: announced, announced	-1.6
often in the story, bare	-1.7
no family name	-2.33
`
