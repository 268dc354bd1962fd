/**
 * What was learnt of headlines; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for the headline.
 */
export const weights = `
fitness 1	0.77
wordy 1	0.51
kind t	0.38
above kind n	0.32
beside same	0.31
wordy below, a longer	0.3
below a shorter	0.23
words of the text 0.6+	0.23
with a tail elsewhere	0.2
said again	0.19
words of the text 0.4+	0.19
below kind L	0.18
above the text 4+	0.16
below a longer	0.16
candidate 2	0.14
with a lead elsewhere	0.14
above the text 2+	0.13
candidate 3	0.13
kind c	0.13
below kind s	0.12
line 3	0.12
signed in 0	0.12
signed in 2+	0.12
candidate 1	0.1
ends letter, 41+	0.1
ends letter, 91+	0.1
above the text 3+	0.09
ends question, 41+	0.09
ends quote, 41+	0.09
kind q	0.09
said before	0.09
clump 11	0.08
fitness 2	0.08
line 1	0.08
above kind ^	0.07
line 0	0.07
opens with published	0.07
above kind s	0.06
none	0.06
above the text 9+	0.05
below kind F	0.05
below kind x	0.05
kind m	0.05
below kind n	0.04
clump 10	0.04
ends exclamation, 16+	0.04
ends quote, 91+	0.04
opens with picture	0.04
above kind k	0.03
ends exclamation, 91+	0.03
opens with note	0.03
above kind l	0.02
above kind x	0.01
beside start	0.01
ends question, 91+	0.01
words of the text 0.8+	0.01
ends bracket, 41+	-0.01
ends colon, 41+	-0.01
ends digit, 16+	-0.01
ends letter, 16+	-0.01
ends letter, 201+	-0.01
ends question, 16+	-0.01
ends stop, 16+	-0.01
is photo	-0.01
is related	-0.01
is tools	-0.01
kind k	-0.01
line 2	-0.01
opens with ago	-0.01
opens with comments	-0.01
opens with newsletter	-0.01
sign of furniture	-0.01
wordy above, a shorter	-0.01
candidate 5	-0.02
ends bracket, 91+	-0.02
ends digit, 41+	-0.02
ends digit, 91+	-0.02
ends letter, 0	-0.02
ends quote, 16+	-0.02
kind x	-0.02
opens with house	-0.02
above kind L	-0.03
above kind c	-0.03
above the text 6+	-0.03
kind B	-0.03
opens with by	-0.03
opens with share	-0.03
opens with we	-0.03
below kind c	-0.04
borders lost	-0.04
kind d	-0.04
kind n	-0.04
signed in 3+	-0.04
signed in 9+	-0.04
above a longer	-0.05
below kind B	-0.05
opens with photo	-0.05
opens with related	-0.05
shouting	-0.05
wordy 3	-0.06
wordy 4	-0.06
above kind B	-0.07
above kind d	-0.07
clump 01	-0.07
ends stop, 41+	-0.07
speaks for the publisher	-0.07
below kind d	-0.08
wordy below, a like	-0.08
wordy below, a shorter	-0.08
above a shorter	-0.09
dated	-0.09
kind l	-0.09
wordy above, a longer	-0.09
candidate 4	-0.1
clump 00	-0.1
wordy 2	-0.1
capitals	-0.11
ends stop, 201+	-0.11
beside more	-0.12
kind s	-0.14
kind M	-0.15
wordy above, a like	-0.17
ends stop, 91+	-0.18
fitness 4	-0.18
kind L	-0.18
with a tail	-0.18
signed in 4+	-0.21
words of the text 0.2+	-0.22
above text	-0.23
within the text	-0.23
describes a picture	-0.24
opens with tools	-0.24
words of the text 0	-0.26
wordy above	-0.26
below a like	-0.28
candidate 0	-0.3
line 4	-0.31
wordy 0	-0.35
bar	-0.36
fitness 0	-0.36
fitness 3	-0.37
above the text 0	-0.45
below text	-0.45
`
