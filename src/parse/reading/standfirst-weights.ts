/**
 * What was learnt of standfirsts; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for the standfirst.
 */
export const weights = `
words of the text 0.67+	0.71
read as standfirst 0.7+	0.61
by the text's width 0.4+	0.56
language de, opens the text	0.56
best read so	0.5
opens other	0.46
read as text 0.6+	0.46
kind B	0.44
kind l	0.4
below sign	0.37
read as text 0.8+	0.36
to the text 3+	0.36
above headline	0.35
from the headline 8+	0.33
1 below the headline, signed in 1+	0.32
ends stop	0.28
read as standfirst 0.2+	0.26
1 below the headline, signed in 3+	0.24
language en, before the text	0.24
3 below the headline, signed in 3+	0.22
kind m	0.2
below front	0.18
signed above 0, below 1, before the text	0.18
2 below the headline, signed in 99+	0.17
credits a picture	0.15
quote	0.15
to the text 8+	0.15
words of the text 0.34+	0.15
opens bullet	0.14
width 61+	0.14
width 91+	0.14
words of the headline 0	0.14
from the headline 1+	0.13
set as the text	0.13
language de, in the text	0.12
words of the headline 0.1+	0.11
3 below the headline, signed in 1+	0.1
below text paragraph	0.1
read as standfirst 0.5+	0.1
1 below the headline, signed in 5+	0.09
2 below the headline, signed in 5+	0.09
opens dash	0.09
above front	0.08
read as text 0.3+	0.08
stops 1	0.07
ends quote	0.06
words of the text 0.999+	0.06
below text sign	0.05
width 41+	0.05
ends question	0.04
place 1	0.04
signed above 1, below 0, before the text	0.04
kind q	0.03
width 201+	0.03
signed above 1, below 0, opens the text	0.01
width 131+	0.01
above furniture	-0.01
stops 2	-0.01
stops 3	-0.01
words of the headline 0.6+	-0.01
opens digit	-0.02
place 2	-0.02
language other, opens the text	-0.03
read as standfirst 0.35+	-0.03
within another	-0.03
2 below the headline, signed in 1+	-0.04
above crosshead	-0.04
below text furniture	-0.04
language other, in the text	-0.04
to the text 13+	-0.05
below paragraph	-0.06
from the headline 2+	-0.06
opens as a report	-0.06
opens quote	-0.06
place 3	-0.06
to the text 1+	-0.06
signed above 0, below 0, opens the text	-0.07
above aside	-0.08
signed above 0, below 0, in the text	-0.08
above paragraph	-0.09
by the text's width 0	-0.1
1 below the headline, signed in 2+	-0.11
2 below the headline, signed in 2+	-0.11
opens lower	-0.11
below text aside	-0.12
above standfirst	-0.14
from the headline 3+	-0.14
speaks for the publisher	-0.14
describes a picture	-0.15
to the text 5+	-0.15
language de, before the text	-0.16
signed above 1, below 1, before the text	-0.16
2 below the headline, signed in 3+	-0.17
kind L	-0.17
kind M	-0.17
signed above 1, below 0, in the text	-0.17
by the text's width 1.4+	-0.18
kind d	-0.18
3 below the headline, signed in 2+	-0.19
read as text 0.02+	-0.19
ends digit	-0.2
stops 0	-0.2
words of the headline 0.3+	-0.21
below text crosshead	-0.22
dated	-0.22
ends letter	-0.22
kind c	-0.22
above end	-0.23
to the text 0	-0.23
above sign	-0.24
signed above 0, below 0, before the text	-0.24
language other, before the text	-0.25
stops 4	-0.25
ends bracket	-0.26
3 below the headline, signed in 5+	-0.27
read as standfirst 0.1+	-0.27
from the headline 5+	-0.28
below standfirst	-0.3
kind s	-0.3
3 below the headline, signed in 99+	-0.31
by the text's width 0.7+	-0.31
language en, in the text	-0.33
any	-0.35
place 4	-0.35
width 301+	-0.35
opens upper	-0.36
below furniture	-0.37
by the text's width 1+	-0.37
echo below	-0.38
from the headline 13+	-0.38
1 below the headline, signed in 99+	-0.4
kind t	-0.41
to the text 2+	-0.41
width 0	-0.43
words of the headline 0.9+	-0.44
read as standfirst 0.02+	-0.46
read as text 0	-0.47
opens letter	-0.49
language en, opens the text	-0.51
said again	-0.51
echo above	-0.53
set unlike the text	-0.55
read as standfirst 0	-0.59
words of the text 0	-0.62
read as text 0.95+	-0.65
words of the text 0.001+	-0.7
prose above	-0.81
`
