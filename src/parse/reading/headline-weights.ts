/**
 * What was learnt of headlines; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for the headline.
 */
export const weights = `
fitness 1	0.8
wordy 1	0.5
above kind n	0.4
kind t	0.37
wordy below, a longer	0.3
words of the text 0.6+	0.25
below a shorter	0.24
beside same	0.23
words of the text 0.4+	0.22
above the text 2+	0.21
with a tail elsewhere	0.21
below kind L	0.17
below a longer	0.16
said again	0.16
candidate 2	0.15
with a lead elsewhere	0.15
above the text 4+	0.14
candidate 3	0.14
signed in 2+	0.14
below kind s	0.13
kind c	0.13
candidate 1	0.11
kind q	0.11
line 3	0.11
above the text 3+	0.1
said before	0.1
signed in 0	0.1
below kind F	0.09
ends letter, 41+	0.09
ends question, 41+	0.09
ends quote, 41+	0.09
above kind ^	0.08
ends letter, 91+	0.08
line 0	0.08
opens with published	0.08
clump 11	0.07
ends quote, 91+	0.07
line 1	0.07
none	0.06
below kind x	0.05
above kind k	0.04
above kind s	0.04
ends exclamation, 16+	0.04
fitness 2	0.04
kind m	0.04
opens with note	0.04
above kind l	0.03
beside start	0.03
clump 10	0.03
ends exclamation, 91+	0.03
wordy above, a shorter	0.03
above kind F	0.02
above the text 9+	0.02
above kind x	0.01
below kind n	0.01
ends question, 91+	0.01
opens with picture	0.01
ends bracket, 41+	-0.01
ends colon, 41+	-0.01
ends digit, 16+	-0.01
ends digit, 91+	-0.01
ends letter, 0	-0.01
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
ends digit, 41+	-0.02
ends letter, 16+	-0.02
ends quote, 16+	-0.02
ends stop, 16+	-0.02
kind x	-0.02
opens with house	-0.02
above kind L	-0.03
below kind B	-0.03
candidate 5	-0.03
ends bracket, 91+	-0.03
kind n	-0.03
opens with related	-0.03
borders lost	-0.04
kind B	-0.04
kind d	-0.04
opens with minutes	-0.04
opens with share	-0.04
words of the text 0.8+	-0.04
above a longer	-0.05
above a shorter	-0.05
above the text 6+	-0.05
opens with by	-0.05
signed in 3+	-0.05
signed in 9+	-0.05
above a like	-0.06
above kind c	-0.06
above kind d	-0.06
clump 01	-0.06
shouting	-0.06
wordy 2	-0.06
below kind d	-0.07
ends stop, 41+	-0.07
speaks for the publisher	-0.07
wordy 4	-0.07
wordy below, a shorter	-0.07
kind l	-0.08
wordy below, a like	-0.08
ends stop, 201+	-0.09
opens with photo	-0.09
wordy 3	-0.09
wordy above, a longer	-0.09
above kind B	-0.1
candidate 4	-0.1
capitals	-0.1
clump 00	-0.1
dated	-0.1
below kind c	-0.12
beside more	-0.14
kind s	-0.15
kind L	-0.16
wordy above, a like	-0.17
kind M	-0.18
ends stop, 91+	-0.2
with a tail	-0.2
below a like	-0.21
words of the text 0.2+	-0.21
signed in 4+	-0.22
fitness 4	-0.23
wordy above	-0.23
opens with tools	-0.24
above text	-0.27
describes a picture	-0.27
within the text	-0.27
words of the text 0	-0.27
fitness 3	-0.32
line 4	-0.32
candidate 0	-0.33
fitness 0	-0.35
wordy 0	-0.35
bar	-0.36
above the text 0	-0.47
below text	-0.47
`
