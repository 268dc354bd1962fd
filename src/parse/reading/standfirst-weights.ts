/**
 * What was learnt of standfirsts; written by `npm run train`, not by hand.
 *
 * A line for each trait and its weight: what is above zero speaks for the standfirst.
 */
export const weights = `
words of the text 0.67+	0.82
language de, opens the text	0.59
by the text's width 0.4+	0.58
read as standfirst 0.7+	0.57
best read so	0.56
below sign	0.43
opens other	0.43
read as text 0.8+	0.39
1 below the headline, signed in 1+	0.35
read as text 0.6+	0.35
above headline	0.34
kind B	0.33
to the text 3+	0.32
kind l	0.3
ends stop	0.26
3 below the headline, signed in 3+	0.25
read as text 0.3+	0.23
from the headline 8+	0.22
ends quote	0.21
signed above 1, below 0, before the text	0.21
above front	0.2
below front	0.2
from the headline 1+	0.2
width 61+	0.19
words of the text 0.34+	0.18
kind m	0.17
below text paragraph	0.16
read as standfirst 0.2+	0.15
1 below the headline, signed in 3+	0.13
2 below the headline, signed in 99+	0.13
place 1	0.12
words of the headline 0.1+	0.12
read as standfirst 0.35+	0.11
to the text 5+	0.11
opens dash	0.1
1 below the headline, signed in 5+	0.09
language en, before the text	0.09
quote	0.09
to the text 8+	0.09
words of the headline 0	0.09
language de, in the text	0.08
credits a picture	0.07
read as standfirst 0.5+	0.07
2 below the headline, signed in 5+	0.06
3 below the headline, signed in 1+	0.06
kind s	0.06
signed above 1, below 0, opens the text	0.04
2 below the headline, signed in 1+	0.03
ends question	0.03
kind q	0.03
signed above 0, below 1, before the text	0.03
width 201+	0.03
width 91+	0.03
opens as a report	0.02
set as the text	0.02
signed above 0, below 0, opens the text	0.02
words of the text 0.999+	0.01
above furniture	-0.01
stops 2	-0.02
stops 3	-0.02
by the text's width 0	-0.03
from the headline 2+	-0.03
width 41+	-0.03
2 below the headline, signed in 2+	-0.04
below text furniture	-0.04
language other, before the text	-0.04
stops 0	-0.04
language other, in the text	-0.05
place 2	-0.05
words of the headline 0.6+	-0.05
language other, opens the text	-0.06
stops 1	-0.06
above crosshead	-0.07
width 131+	-0.07
below text aside	-0.08
opens digit	-0.08
opens quote	-0.08
within another	-0.08
opens letter	-0.09
opens lower	-0.09
signed above 0, below 0, in the text	-0.09
above paragraph	-0.1
opens bullet	-0.1
above aside	-0.12
describes a picture	-0.13
to the text 13+	-0.13
above end	-0.14
from the headline 13+	-0.14
1 below the headline, signed in 2+	-0.15
read as standfirst 0.1+	-0.15
signed above 1, below 1, before the text	-0.15
width 0	-0.15
kind L	-0.16
place 3	-0.16
words of the headline 0.3+	-0.16
below paragraph	-0.17
ends letter	-0.17
to the text 1+	-0.17
3 below the headline, signed in 99+	-0.19
kind d	-0.19
kind M	-0.2
language de, before the text	-0.2
2 below the headline, signed in 3+	-0.21
by the text's width 1.4+	-0.21
speaks for the publisher	-0.21
1 below the headline, signed in 99+	-0.22
signed above 1, below 0, in the text	-0.22
above standfirst	-0.23
read as text 0.02+	-0.23
signed above 0, below 0, before the text	-0.23
dated	-0.24
to the text 0	-0.24
from the headline 3+	-0.25
stops 4	-0.25
above sign	-0.26
kind c	-0.26
below furniture	-0.27
ends digit	-0.27
below text crosshead	-0.28
3 below the headline, signed in 2+	-0.29
ends bracket	-0.29
place 4	-0.3
below standfirst	-0.34
language en, in the text	-0.34
any	-0.35
by the text's width 1+	-0.36
by the text's width 0.7+	-0.37
to the text 2+	-0.37
kind t	-0.39
width 301+	-0.39
words of the headline 0.9+	-0.39
3 below the headline, signed in 5+	-0.4
from the headline 5+	-0.41
echo below	-0.42
set unlike the text	-0.42
opens upper	-0.43
read as text 0	-0.46
language en, opens the text	-0.47
read as standfirst 0	-0.53
echo above	-0.59
said again	-0.6
prose above	-0.61
read as standfirst 0.02+	-0.61
read as text 0.95+	-0.66
words of the text 0	-0.69
words of the text 0.001+	-0.71
`
