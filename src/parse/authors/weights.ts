/**
 * What was learnt of names; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for an author.
 */
export const weights = `
just below the headline	1.37
reads as a byline	1.1
given name	1.07
below a word for by	1.04
looks like: agency, in a line	0.98
role beside	0.95
just above the text	0.88
below a caption	0.8
announced, head	0.67
just below the text	0.66
has a biography	0.6
family name	0.59
below the headline	0.55
given name last	0.49
role in the line	0.46
again below the text	0.44
alone on its line, head	0.41
looks like: desk, alone	0.36
no given name, joined	0.35
in a list that is announced	0.29
joined to the name before it	0.24
looks like: desk, joined	0.19
no given name, announced	0.17
date in the line	0.07
looks like: agency, announced	0.06
head	-0.07
sentences in the line	-0.08
date beside	-0.09
above	-0.12
line twice	-0.18
related in the line	-0.19
words of the interface	-0.24
looks like: desk, in a line	-0.31
reads as crosshead	-0.33
again in a credit	-0.44
capitals only	-0.44
part of a line, below	-0.51
alone on its line, below	-0.52
words before it	-0.53
announced, below	-0.56
part of a line, head	-0.57
reads as paragraph	-0.57
far below the headline	-0.65
announced, elsewhere	-0.66
in the story, bare	-0.67
reads as furniture	-0.7
helped	-0.75
no given name, in a line	-0.76
names before it	-0.77
looks like: agency, joined	-0.81
reads as headline	-0.81
reads as standfirst	-0.83
below	-0.94
in the story, announced	-0.96
looks like: agency, alone	-0.97
long line	-1.04
often in the story, announced	-1.04
no given name, alone	-1.08
in the headline	-1.12
many words	-1.12
part of a line, elsewhere	-1.14
a byline above	-1.16
alone on its line, elsewhere	-1.17
always	-1.29
surname in the story	-1.37
below the text	-1.38
a byline elsewhere	-1.44
body	-1.44
often in the story, bare	-1.51
looks like: announced, announced	-1.65
photo in the line	-1.69
no family name	-2.47
`
