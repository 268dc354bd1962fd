/**
 * What was learnt of names; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for an author.
 */
export const weights = `
just below the headline	1.34
looks like: agency, in a line	1.12
just above the text	1.09
family name	1.05
reads as a byline	1.05
given name	0.98
role beside	0.96
below a word for by	0.91
again below the text	0.85
announced, head	0.73
below a caption	0.73
alone on its line, head	0.68
below the headline	0.61
just below the text	0.59
role in the line	0.55
looks like: desk, alone	0.54
joined to the name before it	0.49
has a biography	0.36
looks like: desk, announced	0.33
in a list that is announced	0.15
looks like: agency, announced	0.14
no given name, announced	0.07
given name last	0.01
head	-0.01
sentences in the line	-0.01
date beside	-0.03
words of the interface	-0.1
date in the line	-0.14
no given name, joined	-0.14
looks like: agency, joined	-0.16
related in the line	-0.2
again in a credit	-0.22
line twice	-0.28
looks like: desk, in a line	-0.28
above	-0.29
names before it	-0.33
part of a line, below	-0.36
surname in the story, announced	-0.44
reads as crosshead	-0.46
alone on its line, below	-0.5
reads as standfirst	-0.56
announced, elsewhere	-0.6
reads as paragraph	-0.63
capitals only	-0.64
often in the story, announced	-0.64
announced, below	-0.65
part of a line, head	-0.66
reads as headline	-0.72
helped	-0.73
far below the headline	-0.75
in the story, bare	-0.77
in the story, announced	-0.78
looks like: agency, alone	-0.87
words before it	-0.87
below	-0.91
reads as furniture	-0.94
no given name, in a line	-1.02
long line	-1.03
no given name, alone	-1.05
a byline above	-1.07
alone on its line, elsewhere	-1.11
part of a line, elsewhere	-1.11
in the headline	-1.17
many words	-1.25
always	-1.27
below the text	-1.3
announced within prose	-1.32
body	-1.34
photo in the line	-1.34
surname in the story, bare	-1.55
often in the story, bare	-1.63
a byline elsewhere	-1.65
looks like: announced, announced	-1.86
no family name	-2.35
`
