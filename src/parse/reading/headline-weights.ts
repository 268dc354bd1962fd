/**
 * What was learnt of headlines; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for the headline.
 */
export const weights = `
fitness 1	0.82
wordy 1	0.52
kind t	0.36
above kind n	0.34
wordy below, a longer	0.31
beside same	0.27
words of the text 0.6+	0.23
below a longer	0.22
below a shorter	0.22
words of the text 0.4+	0.22
above the text 2+	0.2
said again	0.2
with a tail elsewhere	0.2
below kind L	0.19
signed in 2+	0.17
above the text 4+	0.16
line 3	0.15
candidate 3	0.14
with a lead elsewhere	0.14
kind c	0.13
below kind s	0.12
candidate 2	0.12
ends letter, 91+	0.12
candidate 1	0.1
said before	0.1
above the text 3+	0.09
clump 11	0.09
kind q	0.09
signed in 0	0.09
ends question, 41+	0.08
ends quote, 41+	0.08
above kind ^	0.07
ends letter, 41+	0.07
line 0	0.07
below kind x	0.05
line 1	0.05
none	0.05
opens with published	0.05
above kind s	0.04
ends exclamation, 16+	0.04
ends quote, 91+	0.04
kind m	0.04
opens with picture	0.04
above a like	0.03
above kind k	0.03
above the text 9+	0.03
below kind F	0.03
below kind n	0.03
clump 10	0.03
ends exclamation, 91+	0.03
opens with note	0.03
above kind l	0.02
fitness 2	0.02
above kind x	0.01
beside start	0.01
ends question, 91+	0.01
line 2	0.01
ends bracket, 41+	-0.01
ends colon, 41+	-0.01
ends letter, 201+	-0.01
ends question, 16+	-0.01
is photo	-0.01
is related	-0.01
is tools	-0.01
kind k	-0.01
opens with ago	-0.01
opens with comments	-0.01
opens with newsletter	-0.01
sign of furniture	-0.01
above kind d	-0.02
candidate 5	-0.02
ends bracket, 91+	-0.02
ends digit, 41+	-0.02
ends digit, 91+	-0.02
ends letter, 0	-0.02
ends quote, 16+	-0.02
ends stop, 16+	-0.02
kind x	-0.02
opens with house	-0.02
above a longer	-0.03
above kind L	-0.03
kind B	-0.03
opens with by	-0.03
opens with share	-0.03
opens with we	-0.03
signed in 9+	-0.03
words of the text 0.8+	-0.03
above kind c	-0.04
above the text 6+	-0.04
below kind c	-0.04
borders lost	-0.04
kind d	-0.04
kind n	-0.04
opens with related	-0.04
above kind B	-0.06
below kind B	-0.06
shouting	-0.06
signed in 3+	-0.06
wordy 4	-0.06
wordy below, a shorter	-0.06
below kind d	-0.07
ends stop, 41+	-0.07
opens with photo	-0.07
speaks for the publisher	-0.07
wordy 3	-0.07
wordy above, a longer	-0.07
clump 01	-0.08
clump 00	-0.09
wordy above, a shorter	-0.09
wordy below, a like	-0.09
candidate 4	-0.1
dated	-0.1
ends stop, 201+	-0.1
kind l	-0.1
kind s	-0.1
capitals	-0.11
above a shorter	-0.12
wordy 2	-0.12
beside more	-0.13
wordy above, a like	-0.14
kind M	-0.15
words of the text 0.2+	-0.16
kind L	-0.17
ends stop, 91+	-0.18
with a tail	-0.18
opens with tools	-0.2
fitness 4	-0.21
bar	-0.22
signed in 4+	-0.22
describes a picture	-0.24
below a like	-0.26
above text	-0.29
within the text	-0.29
candidate 0	-0.3
wordy above	-0.3
words of the text 0	-0.31
fitness 3	-0.32
wordy 0	-0.32
line 4	-0.33
fitness 0	-0.36
above the text 0	-0.49
below text	-0.49
`
