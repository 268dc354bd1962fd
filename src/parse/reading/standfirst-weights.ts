/**
 * What was learnt of standfirsts; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for the standfirst.
 */
export const weights = `
words of the text 0.67+	0.71
read as standfirst 0.7+	0.6
language de, opens the text	0.56
by the text's width 0.4+	0.55
read as text 0.6+	0.5
best read so	0.49
opens other	0.45
kind B	0.44
kind l	0.4
below sign	0.39
to the text 3+	0.36
above headline	0.35
read as text 0.8+	0.35
from the headline 8+	0.34
1 below the headline, signed in 1+	0.32
ends stop	0.28
language en, before the text	0.28
1 below the headline, signed in 3+	0.24
3 below the headline, signed in 3+	0.22
read as standfirst 0.2+	0.22
below front	0.2
kind m	0.2
signed above 0, below 1, before the text	0.18
2 below the headline, signed in 99+	0.17
quote	0.16
width 61+	0.16
credits a picture	0.15
set as the text	0.15
words of the text 0.34+	0.15
opens bullet	0.14
read as text 0.3+	0.14
to the text 8+	0.14
words of the headline 0	0.14
width 91+	0.13
from the headline 1+	0.12
language de, in the text	0.12
3 below the headline, signed in 1+	0.11
words of the headline 0.1+	0.11
below text paragraph	0.1
2 below the headline, signed in 5+	0.09
opens dash	0.09
read as standfirst 0.5+	0.09
1 below the headline, signed in 5+	0.08
signed above 1, below 0, before the text	0.08
stops 1	0.08
above front	0.07
ends quote	0.07
place 1	0.05
width 41+	0.05
words of the text 0.999+	0.05
below text sign	0.04
ends question	0.04
kind q	0.03
width 201+	0.03
stops 3	-0.01
above furniture	-0.02
place 2	-0.02
signed above 1, below 0, opens the text	-0.02
stops 2	-0.02
words of the headline 0.6+	-0.02
language other, opens the text	-0.03
opens as a report	-0.03
opens digit	-0.03
within another	-0.03
2 below the headline, signed in 1+	-0.04
language other, in the text	-0.04
above crosshead	-0.05
below text furniture	-0.05
read as standfirst 0.35+	-0.05
to the text 13+	-0.05
below paragraph	-0.06
from the headline 2+	-0.06
opens quote	-0.06
to the text 1+	-0.06
signed above 0, below 0, opens the text	-0.07
above aside	-0.08
place 3	-0.08
above paragraph	-0.09
signed above 0, below 0, in the text	-0.09
opens lower	-0.1
to the text 5+	-0.1
1 below the headline, signed in 2+	-0.11
2 below the headline, signed in 2+	-0.11
by the text's width 0	-0.11
below text aside	-0.12
above standfirst	-0.14
from the headline 3+	-0.14
kind M	-0.15
speaks for the publisher	-0.15
describes a picture	-0.16
kind L	-0.16
signed above 1, below 0, in the text	-0.16
signed above 1, below 1, before the text	-0.16
2 below the headline, signed in 3+	-0.17
language de, before the text	-0.17
by the text's width 1.4+	-0.18
kind d	-0.18
words of the headline 0.3+	-0.19
3 below the headline, signed in 2+	-0.2
ends digit	-0.21
read as standfirst 0.1+	-0.21
stops 0	-0.21
above sign	-0.22
dated	-0.22
ends letter	-0.22
kind c	-0.22
above end	-0.23
read as text 0.02+	-0.23
signed above 0, below 0, before the text	-0.23
below text crosshead	-0.24
language other, before the text	-0.25
stops 4	-0.25
ends bracket	-0.26
to the text 0	-0.26
from the headline 5+	-0.27
3 below the headline, signed in 5+	-0.28
3 below the headline, signed in 99+	-0.3
below standfirst	-0.3
by the text's width 0.7+	-0.3
kind s	-0.3
language en, in the text	-0.32
any	-0.35
opens upper	-0.35
below furniture	-0.36
by the text's width 1+	-0.36
place 4	-0.36
width 301+	-0.36
echo below	-0.39
from the headline 13+	-0.39
1 below the headline, signed in 99+	-0.4
kind t	-0.42
to the text 2+	-0.42
width 0	-0.42
words of the headline 0.9+	-0.44
read as standfirst 0.02+	-0.45
opens letter	-0.49
read as text 0	-0.51
said again	-0.51
echo above	-0.53
language en, opens the text	-0.55
set unlike the text	-0.57
read as standfirst 0	-0.6
words of the text 0	-0.61
read as text 0.95+	-0.65
words of the text 0.001+	-0.7
prose above	-0.79
`
