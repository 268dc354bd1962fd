/**
 * What was learnt of headlines; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for the headline.
 */
export const weights = `
fitness 1	0.8
wordy 1	0.5
kind t	0.37
above kind n	0.35
wordy below, a longer	0.31
beside same	0.28
below a shorter	0.23
words of the text 0.6+	0.23
words of the text 0.4+	0.22
with a tail elsewhere	0.21
above the text 4+	0.17
below a longer	0.17
said again	0.17
with a lead elsewhere	0.15
below kind L	0.14
signed in 2+	0.14
below kind s	0.13
candidate 1	0.13
candidate 2	0.13
candidate 3	0.13
kind c	0.13
above the text 2+	0.11
kind q	0.11
signed in 0	0.11
above the text 3+	0.1
ends letter, 41+	0.1
ends question, 41+	0.1
line 3	0.1
below kind F	0.09
ends letter, 91+	0.09
said before	0.09
ends quote, 41+	0.08
clump 11	0.07
line 1	0.07
opens with published	0.07
above kind ^	0.06
above kind s	0.06
fitness 2	0.06
line 0	0.06
none	0.06
below kind x	0.05
ends exclamation, 16+	0.05
ends quote, 91+	0.05
kind m	0.05
above kind k	0.04
opens with note	0.04
above kind F	0.03
above kind l	0.03
above the text 9+	0.03
beside start	0.03
ends exclamation, 91+	0.03
clump 10	0.02
above kind x	0.01
ends question, 91+	0.01
signed in 6+	0.01
ends bracket, 41+	-0.01
ends colon, 41+	-0.01
ends digit, 16+	-0.01
ends letter, 201+	-0.01
ends question, 16+	-0.01
ends stop, 16+	-0.01
is photo	-0.01
is tools	-0.01
kind k	-0.01
kind x	-0.01
opens with ago	-0.01
opens with comments	-0.01
opens with newsletter	-0.01
sign of furniture	-0.01
wordy above, a shorter	-0.01
ends bracket, 91+	-0.02
ends digit, 41+	-0.02
ends digit, 91+	-0.02
ends letter, 16+	-0.02
ends quote, 16+	-0.02
opens with house	-0.02
above the text 6+	-0.03
below kind B	-0.03
candidate 5	-0.03
kind B	-0.03
kind n	-0.03
opens with related	-0.03
words of the text 0.8+	-0.03
above kind L	-0.04
borders lost	-0.04
kind d	-0.04
opens with share	-0.04
signed in 9+	-0.04
above a like	-0.05
above a longer	-0.05
clump 01	-0.05
opens with by	-0.05
above kind c	-0.06
above kind d	-0.06
below kind d	-0.06
shouting	-0.06
signed in 3+	-0.06
wordy 4	-0.06
above kind B	-0.07
ends stop, 41+	-0.07
speaks for the publisher	-0.07
wordy below, a shorter	-0.07
kind l	-0.08
wordy 3	-0.08
wordy below, a like	-0.08
above a shorter	-0.09
opens with photo	-0.09
wordy 2	-0.09
wordy above, a longer	-0.09
candidate 4	-0.1
ends stop, 201+	-0.1
clump 00	-0.11
dated	-0.11
below kind c	-0.12
capitals	-0.13
beside more	-0.14
kind s	-0.15
wordy above, a like	-0.15
kind L	-0.18
kind M	-0.19
with a tail	-0.19
ends stop, 91+	-0.21
above text	-0.22
signed in 4+	-0.22
within the text	-0.22
words of the text 0.2+	-0.22
fitness 4	-0.23
below a like	-0.24
opens with tools	-0.24
wordy above	-0.25
words of the text 0	-0.27
describes a picture	-0.28
line 4	-0.3
candidate 0	-0.32
fitness 3	-0.32
wordy 0	-0.33
bar	-0.37
fitness 0	-0.37
above the text 0	-0.44
below text	-0.44
`
