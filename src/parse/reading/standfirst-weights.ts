/**
 * What was learnt of standfirsts; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for the standfirst.
 */
export const weights = `
best read so	0.94
words of the text 0.67+	0.67
language de, opens the text	0.62
read as standfirst 0.7+	0.58
read as text 0.6+	0.54
kind B	0.49
opens other	0.49
by the text's width 0.4+	0.47
above headline	0.37
read as text 0.3+	0.36
ends stop	0.32
kind l	0.31
to the text 3+	0.29
below sign	0.27
from the headline 8+	0.27
1 below the headline, signed in 1+	0.26
3 below the headline, signed in 3+	0.22
kind m	0.2
language en, before the text	0.2
2 below the headline, signed in 99+	0.18
1 below the headline, signed in 3+	0.17
width 61+	0.17
below text paragraph	0.16
from the headline 1+	0.14
set as the text	0.14
language de, in the text	0.13
above front	0.12
words of the text 0.999+	0.11
quote	0.1
words of the text 0.34+	0.1
opens bullet	0.09
place 3	0.09
2 below the headline, signed in 5+	0.08
read as standfirst 0.35+	0.08
width 41+	0.08
words of the headline 0.1+	0.08
signed above 1, below 0, opens the text	0.07
width 91+	0.07
read as text 0.8+	0.06
signed above 1, below 0, before the text	0.06
ends quote	0.05
opens dash	0.05
read as standfirst 0.5+	0.05
to the text 5+	0.05
to the text 8+	0.05
3 below the headline, signed in 1+	0.04
signed above 0, below 1, before the text	0.04
words of the headline 0	0.04
1 below the headline, signed in 5+	0.02
below text sign	0.02
words of the headline 0.6+	0.02
ends question	0.01
opens as a report	0.01
to the text 13+	0.01
stops 1	-0.01
stops 3	-0.01
width 201+	-0.01
opens digit	-0.02
width 131+	-0.03
2 below the headline, signed in 1+	-0.04
above crosshead	-0.04
above standfirst	-0.04
opens quote	-0.04
stops 2	-0.04
1 below the headline, signed in 2+	-0.05
read as standfirst 0.2+	-0.05
below furniture	-0.06
stops 0	-0.06
from the headline 2+	-0.07
opens lower	-0.07
signed above 1, below 0, in the text	-0.07
below text crosshead	-0.08
credits a picture	-0.08
above aside	-0.09
within another	-0.09
signed above 0, below 0, before the text	-0.1
signed above 0, below 0, opens the text	-0.1
above paragraph	-0.11
ends digit	-0.11
opens bracket	-0.11
speaks for the publisher	-0.11
2 below the headline, signed in 3+	-0.12
below text furniture	-0.13
kind L	-0.13
by the text's width 0	-0.14
by the text's width 0.7+	-0.14
from the headline 3+	-0.14
language other, opens the text	-0.15
place 2	-0.15
2 below the headline, signed in 2+	-0.17
language other, before the text	-0.17
read as standfirst 0.02+	-0.17
read as standfirst 0.1+	-0.17
below paragraph	-0.18
signed above 1, below 1, before the text	-0.18
to the text 1+	-0.18
above furniture	-0.19
kind M	-0.19
kind d	-0.19
signed above 0, below 0, in the text	-0.19
below standfirst	-0.2
language de, before the text	-0.2
kind c	-0.21
3 below the headline, signed in 5+	-0.22
above sign	-0.22
3 below the headline, signed in 2+	-0.23
above end	-0.23
below text aside	-0.23
words of the headline 0.3+	-0.24
describes a picture	-0.25
ends letter	-0.25
to the text 0	-0.25
1 below the headline, signed in 99+	-0.26
from the headline 5+	-0.27
kind s	-0.28
dated	-0.29
3 below the headline, signed in 99+	-0.3
by the text's width 1+	-0.3
opens upper	-0.31
stops 4	-0.31
by the text's width 1.4+	-0.32
ends bracket	-0.34
read as text 0	-0.34
words of the headline 0.9+	-0.34
width 301+	-0.35
from the headline 13+	-0.36
width 0	-0.36
any	-0.37
kind t	-0.37
place 4	-0.37
language en, in the text	-0.39
to the text 2+	-0.39
echo below	-0.44
read as text 0.02+	-0.44
language en, opens the text	-0.47
opens letter	-0.51
echo above	-0.54
words of the text 0	-0.58
set unlike the text	-0.59
read as text 0.95+	-0.61
said again	-0.63
prose above	-0.69
words of the text 0.001+	-0.72
read as standfirst 0	-0.74
`
