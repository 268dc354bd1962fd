/**
 * What was learnt of names; written by `npm run train:authors`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for an author.
 */
export const weights = `
below a word for by	1.32
looks like: agency, in a line	1.22
reads as a byline	1.14
just below the headline	1.13
above	1.09
given name	1.09
just above the text	0.99
role beside	0.92
has a biography	0.83
again below the text	0.67
announced, head	0.66
below a caption	0.62
just below the text	0.61
role in the line	0.57
given name last	0.51
below the headline	0.48
alone on its line, head	0.44
looks like: desk, alone	0.39
family name	0.37
no given name, joined	0.34
in a list that is announced	0.32
joined to the name before it	0.31
no given name, announced	0.28
looks like: desk, joined	0.22
looks like: agency, announced	0.17
reads as standfirst	0.05
date in the line	-0.01
reads as headline	-0.11
head	-0.14
announced, elsewhere	-0.15
date beside	-0.16
line twice	-0.23
related in the line	-0.28
words of the interface	-0.28
looks like: desk, in a line	-0.3
again in a credit	-0.41
reads as crosshead	-0.41
words before it	-0.41
capitals only	-0.45
looks like: agency, joined	-0.55
in the story, bare	-0.56
announced, below	-0.57
sentences in the line	-0.57
part of a line, below	-0.58
reads as paragraph	-0.58
far below the headline	-0.6
alone on its line, below	-0.69
in the headline	-0.69
part of a line, head	-0.7
no given name, alone	-0.77
no given name, in a line	-0.82
alone on its line, elsewhere	-0.84
names before it	-0.88
part of a line, elsewhere	-0.9
reads as furniture	-0.92
helped	-0.93
looks like: agency, alone	-0.94
long line	-0.97
below	-1.05
always	-1.11
in the story, announced	-1.12
often in the story, announced	-1.14
many words	-1.15
a byline above	-1.2
body	-1.42
below the text	-1.46
surname in the story	-1.48
photo in the line	-1.61
a byline elsewhere	-1.65
looks like: announced, announced	-1.69
often in the story, bare	-1.85
no family name	-2.45
`
