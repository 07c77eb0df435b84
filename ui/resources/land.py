"""The outline of the land, for a small map: no borders, which are nobody's business here.

From Natural Earth 1:110m, in the public domain (docs/licences.md). Twentieths of a degree, as
differences of 16 bits, packed by zlib, in the 85 letters of RFC 1924.
"""

from __future__ import annotations

import base64
import struct
import zlib
from functools import cache
from typing import Final

_STEPS: Final = 20.0


@cache
def rings() -> tuple[tuple[tuple[float, float], ...], ...]:
    """Closed lines of (longitude, latitude) in degrees; some go on beyond 180."""
    data = zlib.decompress(base64.b85decode("".join(_PACKED.split())))
    (count,), at = struct.unpack_from(">H", data), 2
    found = []
    for _ in range(count):
        (length,) = struct.unpack_from(">H", data, at)
        steps = struct.unpack_from(f">{2 * length}h", data, at + 2)
        at += 2 + 4 * length
        x = y = 0
        points = []
        for place in range(length):
            x, y = x + steps[2 * place], y + steps[2 * place + 1]
            points.append((x / _STEPS, y / _STEPS))
        found.append(tuple(points))
    return tuple(found)


_PACKED: Final = """
c-lRjcdRAndEV!gnbXVd+wK<bE;}hwA}LC;TqMi3V8cNGC$NIRfYbhy10;x{Bo6&Y6gfa*q`*!90fqx5Q4ATd9YD
<mk>gm6v`GmRd)a<>Z$IarUMJ7<`-b9Tc<z}q^UYV@^1RRceiJ<xHD;fhd?THvLmi{^)u@oZoTlmBD2bvdmk#v#S
eizUq|2xkm7`iziZ;@5RO|i6$@A$O=_1{UN@-tbqbQ&DqByGSs;lWdT2H4@E1g71I*K;t|9o;cI<3FTy0)PEqjZq
o&=aqxv-C|Jucq_#`)XlF&nrZg=n=KFqE;Jft)ioz{aw{_&PT=Qyq-`Q{@dxtqBH3tI;A%I=_EZ=OLx@Dfvzs<IH
jvf!zXpsdHp)jQ+M?1Z9Su<-`CSw)ENKd^p~Sejczl_M|Jh8qfy^u26E{geI7(b-C5StiyFZq+SawFr~hmE&(zXL
;~#4jlXO>q?P?4=>R(l(yr=Jb=`!tV{HgBVq=meClxk#E{Z-aqZH=oEt!l(I%~VlGMRSydBmZc(Gx>W_PA#r#-mh
pr^ZJ(PDCw_QM?rrVJo7rXb=MiSR@AwV=<J$jNd3K_`<~VDn2w*<xew{izopM7^!;hI_N=}aqiXuUH9LPE#p$tn_
Pov%)mBNp)<0ccPTy6Zx?1ZSy5~vt{c$~GTRpy_@0WB{Tfa|qomMctspB=x-`iT3H;{{xB}#K!(o?tev}Lrazb>l
h7uC*+`hG!wpY<H8y)7N*b)RNVZI<+{q_GvXJ`+}dOMTwfIL~JHZ0P%GeYSK*Q*EDDn`hPQv%2OCf9sr%bDk$8DA
I3Hw62y<>-W>T_7v?%%KStf4fStBzn_w{`u;6_KSz6(zEtNH95u~yPh%VEE=$)ypELU1irV`9jIKSS`?mD=hT8Bi
XE~QwdqvBx&d>P1qI*0STk6kgeQ)d8XVg#2on^Vjij*X|6WyCff}3j7_ik9CnTG<u`E%WKrZH$OHG*>X^l;47PfK
PV4GSw>(D?;YQ<98UG`0k-YwEMjD)?Nib8)n$F*S6isn*+SrKNK<t}AGrrs%~1Hf1ikDWn}~!-@3Mhi#2CM-noTE
KE3eC|w)q@4kNPqgh^uv47W`%&{fzd8~6W=ck(Wv1a@z`?ReY>%M{hjcMzSzKyarZ|a=C-&KF^=;-K|>yr6*bX?c
7-_<<3oeO%_rY(c++tYpT*kb5&srys?eoD_RdR_Fqhc#2y%WWP0e80Xwsn7d#T-ERET1)r;l;-J@=H{}Fhcr)Dbi
7~l_k^y0$j{Qep3`sdS05hKZ&x*^4{IJD)p0?iJ<&{zu(4%X%T(5KA-#&chRl2geJDov>GPCjR>!K=?VM#_M?=rL
pu>7`8kvh_k%~OiR(4IFiQ3-R`4W~YL7q1CeVsKeBM(jVAq`{FXY@mluv9O@xidVYAQ`sAjn#&J*Y{1ILndSXUPU
%bTGyG*74$j83T|O}$~^ZhZA|q1Qg(l&wxVFK^{h&!r<;r^;`dFBa~*x~Gh&{z@k9BnW&K^y?uwr6-<sA|wX@Fng
GIJ2Sm&9RZyzzAYqni@BkMrKxuW{JlKt*`)~w6A&eyi}40#Ido%BL;w4~2|_8LB*sC&!U>oxVu_pJMH+tQ#E*&E^
8I_hVEIgNB~f}D@^-F^3bdwy$Jh;pX82_y2_+52p1Zq^uE!CnfDZZJ;EL4moc*^c5rJkC6G>A7y<x0+b+s>ajC$1
iCwd`3K@?J;R=VGg70_l57&{RuL3TCFv7&i%H%JtI`G#<daa;kEXB`&zH3y|rzr<*vzk=kz(#T+U=0Jy$vGlgF~E
zgKl`BkS9${U`orNuM^6!5p&U@%c!=6=l|?U`^AU2KiVpXJ@i&&t!eHP2a-TOk_ziU!lHi*^Xy^!DIF{?$e5XZ)a
<M8eg)M?2ftKc5N$rj{AH{pQo~GY~MFD&&|yK*rtuJX#O0hJF)}DJv)+(5q5N}W6Ezc9g-VtY%Q~y)|ad3)F^#h_
uf$NZBLHX$|7rdnAtYpvw}{`*QoF3bv%x}9!4KlpNfos3VwJzo!-uS{L`<@USKuP(W4<&-JWrx-W;oEd(wpy+1Y)
~^Ibh-U&kG-iKXeB{ODOf0e{rcjLYJnskWlss5<-f-10R7aozDa)$*~QqbpCzns|PVKP&Nb^Ya>AYFlNm241qHS*
jzATD^-_YJYeBJ)O~5kvHRu6!ho$U7~HWz4|xT**=FQqM=VqnRLpyqVd`Ji@I(kX)WVHB8}Da=sSl<(oo1JQct}q
J<at&+GTd8>7iQfF&}wjRrRDL?O5073$(YQ{x{HRqwg3UZ5rjN-7Ag%v3N}KvybLgH1>jKsf~`L=(2E@#(IRM=-O
WxL*iQ(NR#{6)n9X@qreP$<@fZg9KOAjp{j;{Z|XVLj*3RJ!gqV0nh=lmJ(eGCG@8p#=xH;Zi}l2cW~!$3HYT%8i
m>n%Ji9fbk0q%zj+g(_XVj}9k~q+FmPkPYa`CvU-OlnWn!TB>m}dy32pX=_%bdnK)FFJ`*j|23y;$fO6+P1{FI1+
!y#fyLJk2E<3;hz=d+NF;3%g6BlzT>U*xR|KOcF82-*@f%b!LXPjD_`wLIr(k&sd)$eOJ4h=`kY@IJc(0tm0XgST
NSjC__DOyWg7ks*XCAs)Q6autYVic7fj4^{)+zs~Veu&T6bh9bZ*Kw?{g9(e>H~mxnsj0kxG_t6&9;>kHD87*Bny
bH=GXS(kzOH_{AQDx^JHlQQccqj#S9f+Vb|YrSr5wVfc%ea%E)=Z^Jxg!Pz80u(VC@9Eo-{y)?zbkT*WuJh+i-xr
dIT!zZ_xO;3p0rho|nWER5mX0K$$Lg^qqA%G!)YE&+T#MNos+R}4x`h0<kmzH33TD%K<5;7m)j5{zSg$*JhNZivc
8obZ&#`P#UA>CbepQxnDU0fuP7$S^xv!oaS?2J!vSW;XsnHhoG>yhH;W27dA&Q=&ZEkO0GdpC}>qLD8WUd6}SUTR
sPt=fxv93*t{>t=ufY0-ak8HW#L%iUxA$~T|m=njXdICD)Ho@yTYoDZ`oq7KjvLa8X7Td(r?n{v<(sJrZrv{F!(b
HVeR<*R^HP$zxQ)CxQqgHCja~VC%=}v2^wXK5WzK7@rj7pYO>s3SY^%Qik%(Eo-x^D%4Vk>Vw$m^b2=7F*i8a)}W
U=1A4SeC+iOt4F1I1I^{#%|j(0A19uhJDzKDw;pV;y17vRj_6u#4Siom?6uKHMWSIiSZ#dV($_*eu&k!F6Hn+L&t
p@p(2p_m(s@_2_xfUYp<T_v6U*nl70a1a7VMcrq*lfO9{`exUBx4(vJ{f^zj4*R=^mk<Znj$^)IA9E@^W#wQ8%un
97!BJ-=1?<Me6CxGiH||Ge6DJ*AAqtzdm}a4ThO|4cq;gh%e#vsRu-e~Gx&k%D}IeBfNa*b-Y>>l%F&uyN({=`W!
PH+AnF*oP9n(-^1$p3+tI=h9E%XYB(9*eL5+9@$yJ9?1vP|3><0Eb$0`R)Ni^XV`12{A=lFq6aj`UZbmMdJo>`l%
Bq;KFUf-FH?M{b#YhE>FRG=ytjyC%hq3J`xL0u2q^UxQK|YH>1Wl>NoJb^UleN$k$O|BKc0Rj;BNYEX>8H|JUVF0
gFVz0vuLw+J^jzDzdVjU9pBDjn>uQ-kNhegL$30fZscGJYW!k}FQK`0&8B3INO)>oQ0b<B3YzHY{G6yLM=vYYC)2
;s_`2{l$H?E(GKU5mLvHG-W^I&y5w9iPgO%`j2ELDoFGdCvn4%fcT8Ri_7=66@FEyXBBIFID9@&R2_0Cv&1&=lXm
tNKrucF~YY*|6aB{ajxZ%O33s_zZsJn2Ik;s$$q-9NJAOUlv=J(#yMf@y#nhPrddW5eT5^lKMiBJZH<a=N|^Hz!O
3>sAR~62vTQr}%h<dAaGx3uL<_Ue=YCc;Y)D8}%|tZyB>`1V`YTs$%9C{B%*@3VQZqmG26jb~L80dhe%R0|yvKSs
RbAvG;owHS!VG$Ub8%TeCxiu&UXNG*<hEG1|GJ*2bB2D`}qUj?Hw15!$ZCcT0ccxphT|3vD|lpa|kD_3(TadA6{1
XNUkDp|m_NQKQ;)1fqTn)aC+jJqVEm+IpI(wxoYK)^CYsTrU4)`tPJ$!mFC$yJ%}2Tq!G~&vP2>3bBmk;E1(f(Rp
Ke$K^Hby;+nM%~V^fUsDTf`gI-Y(MZ*Dix{PYeKrqOgyR_C6{}kBS$bDJzY#rNc{;kPQ5?!5Sz7E<kMzx-2WsIa7
IK#;xQ@+rv~drwP(`*Z1CGdscvj>070uq7=DUF$W9RMV;1Fyl+hA@-(JSEbCjU2P5GKK@hxk3jWO|0BMwY~g=16T
GYQ;y<*~<0k_uxKr#BGP@%#i+dk;r@KWDAVjvv((w$*CnFAM-JKegjDiSgwVSui)KN*u|0BAF^uI<QJn~Lsy1)vT
a>=QL{Nv+b3#!U+Zs+FHbZ3X!Ja6+#Kr@!vfZg1{^PGCF_+xieAL(SUacY<6!x0FN_x&=(15<%aOlqY^CzC=uaf+
hxAUdz1nMP7Ukviq#lgiiLUxwbd-7W$aWSP@Doz7Nfi&=th^XGBHFX{#FxkD%{+@Y^<=#267Sb@AMBen2TA4Eb1_
JB%u2PeSGM1mD*qz)PgpfuJ=t)zW?N_8@faMsz*cuMjBQ4EkYVH*(Le|8p-SZ0x215b0`4)3k`N;-Kp!<)uojkK>
@UE@dBm0J_1ve`-VAiuCpxu%HkOJ&VFlai$ujp3=~2MEWpG*<%N`MN*1$1lQq$<l^cQl!iEqiH%@Omfc>}M>Ynwl
!KUJ{O7+*WWlH@cCvP~fpB3?3k;I>mxw)_BiBu8v8_@N(L648`sr@|`qGc4)&xmy0++^=d@htfPF6l+#R5q^?+w=
wH(|G3h7BljGLW`;*hKwG(hOg$U?o#P1$omr|!p{M>2=EZZ}dolMr=;AyeGV&q553H#6m;UVi-`wxvp$D{@C(f$$
{xJ6?T3f=CMBI@w*Lm^}&S{i-znS~GTd{A<`j_WAA)M&p$+vRf2C=MR$!+)S@kWfk4!)TYk+(o5GjNq-hMt~q%WP
oA&-5}5+rHY;ag@o`4n8R0lY`7Y*cU878n)(nn6)B)CC(VUkRdV)*@gj|MCD00_ZAWCj7*Agbc6g<DMWPA(9h()1
1=nJXG?3guKS6R;hOqF1j*zezb^fpn@J*8Xpk$Ecb&}j%L2wEk4%q<BVcW!diCGrf8S$N|NGWgwAyTckGZOVfNHc
_CcdlZznuTBSuHTJW%&RbX*?XB?A12H_57N}uI1j$KaW>wXE9b3a2MF@7V=S)R|}kNE%!{`THA44V40L=ma(X}i3
MsfaqF<hp5w0<p0$^8))QvUHgbX_oOZl|4tpi8){6PN_&4j2W6~Y{{~h)JwtUqIbJEiHxjfa-$Ut_qE4g@A$C#Kj
1~(<JER0KYybk}`j2<*AYW6j{tPzf6>(_~+>g0(+rg4M#;<hoUJkP%R>YV5|3P0=E6dN!jqgf^rD%jW8ezfpU)!r
P05v!j!v5p5?arqIg_a2sFofvKt9XU&G;FQ|8C#}p%h5rs?w?-s926OFzElYuIHj1A;T6k5T5t+gxSf0GF%S?0Nj
L<x45C2Z#dELKAuMzW>bX5uMJ|Ir0Ve2+vP6A(E!Zwe{x0H=RXTMVzYA%mLh6+nD0ku@k+T+u@_%tKd#L_5>KGOJ
3uwyF$h1oY~ZRE-1*<$j!Z{mM!%SvFg73TT^l1t>{IF~3u7<TZ5;)j?E^PVeOiE+>}IIv;B-9%-M+c#?;DtH9%2#
w16>i_Go|0njy`rff+A?LRw-`R5hQ?0F&16_qruHr{y@~wwPNU$UI^fSc`wcA&l1!H-Qc|-TKKss&mDSbS20X|T6
Ct4PNQRh1Fv-W4(+3HpL_2RFpUlX{b1-X(E@o|%Et-bFsdNlpZ;%^Ic?2!%Ggn2yH3?HfYsg4~Y+XfNF#MxJ^HP{
%gRCra9Wlq{KMN)gtewa6gT`LOpZaA|exeRt-L-RGr*fVE&3n0O|@Rg<9JVOP$YQ9re!akauM_Y5zhH;nO?zM}50
Qcxft54pmh@UgMDo<W2z6DD)!p<dlfxu3t>d9P|@AJhSNz4EYI%9n*<e2Rv>L<TloNK&uc$YS^?kLY3vt#5U+5aO
VlsuSXee$XJ643}emZMDa1n{@4y>kL)c5lFrRkS7pS(hQ4<sBH6Dt61+J&$93`ELBAy^mVy$sTpmZ|U=xnuS989Y
+~z<rUp^8Sk5<uY!gfWDPIqz6<KhY4zZeJ};S{ovy_{rZL-}glw_%D{W$EdpfV_G`_#viT{4|q(=D^^4xbcjg@&u
GVp-LV4HpoOKn6yhZA?D!5wC{LR7dL(3pLkY~~D3EO^0GV;O4<&iV|AEdmoh0%^Uev3$o-vhKej3A#nTWF$>!q<@
7aED?v@!7ugH_8|y=OZP5xwfTh+9Lq==G=vqrMa+4i&qLd19oy>LW32ZIaa>h%RgA7E!n#k=c}0@eR@~$W#ya)aV
B1rA{xp3teOH#DpT4X%Z&=#Y-VNtQ^sN7<zW*Ox^NsY4^vmh@wFb_B^(DbGcw%Sewxwe^jjp5qEcJv@dR=z=7P+8
1>Z=cD9Cq-s5sdpCIM@kZbp*<vfGW(W&G}`Dk29l|5~VLeU^U{WUF=H)I~sV=4%TytpDn^BZ<sC7RV&8G0pY>S7s
-WAB_#>*mJwDF7GjAd&SMpC^ZcP^X-0L$oa{#fY<)yl{zPNyh1?Rkp%db|2zJ5Q!6ta80iqt#o~7j=_+ri50Q=bB
Fc!D(ouNl{aLzG2wIhJ8*UFKN=Jt-Bep|oof`mpyt^?X15?@VVia~q!tdgk&<a~$qasKv1{o9AvSVa%acE6=7-iD
pt#maZI_J=T(3B9Ys+>haWH|#IXKf|sbkp<q<)4ks2-cJ~F1s>zrD3UnI9BdH|wof#e%b0~c>)t0<QHIr?kmop*4
DM$6)&c&!O)QZIla=A;0{3o~rpj#0`Q4o4I=C@`k*Jf?9K$lXe&sY0WJ|y6`Be}4u!^p~S=DT8Q5WU&U92Q{if4_
y_ONE-koV5yYRV|`%)U8+d*tf6AWSnTdphIQJwRqh$oLT!z!5}OYrcd2jPRH567h_v+R}{b+K^Lqo^DNjIH%{XgE
a<dq4AbkqjUQ00T`7?<1{9@sps3D?#R1Tvl-rnCoy~1)L2_&V6TA*jVqi3G>2)Me+s{6-*5m=kieuIpm}R*<1FY1
d`MlJG3^NNk$_;2Gp>7rb;@ClCwx!PzzOl=dpUjLI;?h|xU5JnFc)}qGVk#BV9yZS!^AsB2LrNzq3$AEHCUkq8JY
^YunBQk#9a1?SwjB0hcBIDbA}*~B~lrIfkOsv&Z?Oui-;Si$i_*weka@;R??p1x?@hA9TD^9Ky^LrQyQWk{w+h?g
tRYVXQpub#yJUjrKz(W&L@JViZF%?vV;j(bBK(#VX{w%^op#@0*>80=w^mPLkw=lb_SA-@fUsUqU~9f<rPX<Jz#;
X{TzO1fCrkwTA8uj#tv5`C3Q(cOJ1Uc9UDk<9E;7#No=9}!Xugy-B0eWED0*1O~wYc--p=pbA0x(4@qD*)Z^g2`}
o)?F?liM5s8@BsNTs~evnF$+(3fYD}XtwNCy$2J)YVdg21QPsy)2Xv9!~c)K>LCD|A!;Kf>DHBd;@u-w0I<W8(HM
HDz<8V}e%Xu%Q!VYX(m-&8iLh;NB8d3L|Pb^Vr85`aZ<FjPW6Ta*w<8YM<6mvZpR#&AKo!IXqU**+FDA&hqEutft
|f`a8m#I*LzW?`L?>W2F5AZCzv;|DmHyJ@Y{4`{YRX$&99f4F|c*<<*Pi7_B1*JZHhkM=;eTMh*MomWiHiV_h#(A
k)zU4Ou?VU`xkDcA;KyB6Je$R4r5|AdjbD1v((~7OaG0g@n473ZEfk*T^!7t_rAO*QRK@ZGDj{vMIGpmhT3ZX^C}
dsqGC(<A(a?%>M?F53C0MvPIUbL=97m{*I93kZm->w@(z8W1Y-b3}Ez{=pgkK)K~;eeS?U`Hhc<?G9n*agb}_6Lo
v0Ng;kgmDOKTakEvI1z9*M)0W}!r1-Pb84WfO{jB!=qqo!m`%6QZ{EL{Ojf_)-y<f`5lTu2!mX=a$GN<KB8)qI8g
V-?LCX4++~D&Zr2eL_t}9c)m@7_}Oae}jsd4Y=Y}vI9+G-IY*t1eaZa*KR7ZslaD9$okgxcSP204R1Xsrdd-<8}L
JA_=o%S_azwc1zE*SSh+bXY{nrlEdwgqY}JQY*b)5c0(3K^j=D;`Gy+d<kx|Z5`*Ri>b4+H_-gMK*0+dKzpBS?Vy
BsQe->Zi#Q8gE;56_Z8nIh#zjcr(mnE7aO&5&$Ln@WL{`ANt=kiCXKEx?_IoMx3OiyU|+hT-#Cl+ep#Sn0koJ6Vi
9Mm@rd*{bdl>8v|1;uzc6LP_?TVyPUne?M_&gGy%4t21fajytG^_HQ+EwKF*U5>@l|-giOZB|X2+TzGxW5ue9@6y
c@K?e~yxYE`h4RVp2G*x@}eX`fiymEU{lp{o{4_^2E3s3kDHu~tW;$iX#+`k^VT)fmK;kgpz-W3$b^m(|G}JJSR^
T*QLfZ{K4yeXQXCX{k|jQVexK`1v|=FePVl==Gr@DD<X>j)y9gIhMZyVo&i>ImSN#ZB)rp6!7OoJmU<BDW->+*F2
<(rG=j#($5mMm+B2zXlq>_2CswF8RCuY{ntRf$CA+wx)TQ!L(Jg}#VVr>-1-2!;(TC_YQZHn3-%DMB3j}(i^NSuG
FYyy91|l|U?RrkYI8&i&b6Iz%^HZQLwvDhM#mw~m%gsv+~PU?Fo(qYGki-QMC4d@fX6Zu-NolA=AiZ^hmXO(vZ@I
ya!CJY<Rga06tE_Bu9;C=7qVqJw5?7AGDojU@DyXJo136~Ga?)0;BwJLbkMac58@Z>ac_j$7pm;<GiJ2b=t=LRzO
zjwLz@}1Z9A`a%P?3WhnK@+G($E!<DYBPlortSglo#7nmx<1Bhf(;jZwgtU2Ieiv_B(PvYtJ2E303#r@f$You(Rp
!Az`CBT?2E$pTQfTFrRDw!JVOvK49^$j64P|LLr1f74lU?5T6973z@QQJ=1X%4_mb&cLlZGoH0uj~>_6jm#I_*6}
XPgeAEr+tf+lkeqe(OG~r6hCJ+o499BK-|kX5(1FEqb);f2a=ezaH{cKE=EBKcPW7}^J?&|Y?Ll~rbI}vg{qha1=
z|);qs}=x_p9HpI5(xy{+OP=1AEmY<9<=2{-D19oUBd@ro9Ji=6yh4bT2iMi{P%CLM~IP!waF>f_lRz%qmb<(2`8
7lZ|pckE|g!u}ZGG&W;!1TE)@}EKM8K6SF_*VO{kJXU!e!sz0vCb=z0j86rEab6Z)>f-U|>yz@iH&&cwc3*JYjib
9}N4wGq&xPO(ZRa=#(gI!bm9W*xN8gIk2Ix2Z1y~TQ$@ue|1V1?Q@kD-A-nNj&?wzRFe3^gcJ2Vz4G?W?Iey-#gC
B)Pe2J_hfxVGd7ol}3+XC#oI~6~+(f@24~F@+tB|Gp$>Vu_yTYisrQ}-E)QQJbKKTXjiYRy^rXc$H*^F@CM!;@d9
Xen(d65ah)scYze%x=O>6ChS4wBLTen4sJ)A7=c27H9(1gGJNj<?u|dU!cQH7cHj8kPJo73$o4x|0)Q_Ih3ja;4h
I4IWYA~FC@lK%2YWsejzhBS3tl2n)oo|qX{BgDUkjDIBJ=+-Lsluy;4~NQP_I^yMWwif<9RmZJk2)dNZ*tc{y^o3
L7Wm%{*LsqF>Y?2$T)RpfUPlHyA)27lJw*b`SjSyF(kd}>n(-#CMm0`b#mcS|M;}nb5L4qoWdTy<Y`&SKLt@xX$s
&Br_&4Hz1jA|W$yoRf41EH2+5oACDA#x|?snq;LcAR^JFd%@JaX3Y&WieTj+kmG>^+knd&ftk@P+YV{43Npo+bO!
Bb%~@hMOZ;rGoz)d#=3y$yz>iq(dIbHNJ0XK5lyq%=%DcImRa4<9y2AoD??JoaQmPr!jH-E^Ss^X<$308NW*2XAH
hRO&$I?x}=_NQu}-ichcg%LvUmb3wn`NzldhIzN1Nvvw6gOx@wD7R<Rkz>i1Dqv}8}h8a45urtLDQ_ZVD8{4eR;R
%>fmW#hghjep1M<Ct2=bpZ2sf&E2+b!$_nW|X!^?AgWQPh`0|`dp;1NPlj6wn1}Uogc}=JJ)cCH@qm_co<)pcg#m
^jJYJ&!g=m5vEN}cV+Y5&znA`i8uT$w?1G$Dq&X|FQG2eq10{~g^X!KVEwdS-Yww1Pr~pVZUd6HQ2p%=?F@4r>rn
xW%Tfo5fjHN-3uEL05Se<QJ!t&?HN5^m`i!8G`#xpHLC3=SJR<L=ttgbm|fXoibVFw=YfS7up%9R1x@gbEB9#0R{
6DrJ4s5nZ%lU-u!Dn9T8{5qp1WSK>D6|ys4xe?q}IjeT8=}y<d7hvh;)Ph#1eltUSob7oVGoMrTj>VwD1@}zI{N$
*dI;KZ4vwTd|bC)&;Z~-ANnInRlWL!X(8s!umIG`f6Nab9YibKbuVXxtsxV=R^Yk`b!BjarHSegX+-XPzclAVgfI
>VsOi96<5#b^hPd`?bl0WTH>1`hsp$yzL#ac4m1)PGLELV4t1neqLFkUt|+m!oR9l5t>pn8*~17=!Ba#Mo5L<B4X
(;xRULNlkGcK49|0{dqZ}2hZCw`#ysw&cTQ-kg+nApredOnG-wZ8T*W?f(kgHh?lHo^&vHI?E)^NOeQ&^HmpLWLq
aSD{-E9=u%<0`S-H-*3LcJ$lBUdCA6{X^T#vzmos4g6f)`SDg1|h69kAX<K?TqNZCTCsO4X6dB{j@B_W$L)7tYKS
9;Qvb4t#Rh<rMZdI;Wgf%cb!6W$fBKt0T%&KWdF@g5E+7qJ-x&7JUa^BtnCanUgDgKhV7m+2M(7aGy#(V^{A-d_d
3ep561h{tW2PHFPO4XNeqSA5`kR{cZj0VV#b^-%~W@t&k(5j(<!HyUz}&eKJs<QCBVAfZH2^PVQ0ne}Hxs(EEdok
#jx6+iJZ-c6mgcWNqtZIou-IpF=9lB5D{FEvVl?Q|ri@ZS78aQ=hM^)ji~AKy_CU?U|61J7D+IjOx}VTysKHd#L_
(s0BKp^5l?OjUi)Q$DhvOuiPK^>X69H>viA?StR=iZZ%{y7P`VVSkb(3DmxmSfpJ7Oq;Bjo_-;cpf0JzQD!WoQ;i
w<N8cyvUK!?uvUo`_lwCTFi3Oj8sN(L{QZ;+&%&#LB6>%1!`A7FQDcwfLJc$|Hr!Lp*#_4I8$sSEB{VaLU>yy1bQ
=1@3pOw4bFut9Z9f_AQ9o!ZnJw%~NkllEb1Yz<baDKE0)p+VJ94KA?^mMP=cs@V>O9Mwf7IPe&ZI)lrO1BT4@R?K
K2X0;Yr)dUTl2Rw+kTau3&kSAP%W>Rq40)8NeH3^Y%KFd$fvh1dxWs6qKGNCb9tVvd9HYFb#Sd<yx^Y2+ctml*%w
g?L}%rGQ1R9KAywk?mp3imGI#3R}t<G(^J<&ey54vR2gug?a)wS)Ag=+Y4WJ4TWN(ke)%DpWzv@GyC>o7Zg*>(Rh
+maytE@k~Tcp_1+3HD9t$7VEtn{hVsnI(&Mch`kAKG62a2L_VOds0}-F;&x!w5<F-TT-l`;Ei`t{uCY9|ayfD`2~
pS>E;`A0;DpFNFp;4iegx_tvkxx9I`&|J9ofY&7z@UjQ1iba&*nb+s8I=0f$J#Y%{uJdiFxXT>`)t=zaWaO!D=tz
&A>d=y$8=!(_F7>Zq8w4M?@~v?@`@S1dmg7jULC+9rLEstggwLu+2;#BEt)=ZDW<+#G;g?gB3VhBc~noq;0%QmUR
FcO=xdNhw+Z9ZoEf+m-jhr=zCF?zeL9Jb+u)g*kv|)*h}vkIR<OZsnV?od2X-@u`K0)?8<HS1A<e@xf~Epj%ByQ?
pDV+C(hSM7xvk&HBH}P$ABw|s_a!Z&wZLqli8L!8r{Mgn6<5`jVTQL0N$-e=EyU1fTxXMU5eQD67~7V<St`k>n{G
bPVILo+o?wm9Ba6QISRSWBDSUvHlLxn9X-=?b1UPx@2ZV+YVWa7XGP8M!|V%bkdy1OS`|lY>`Zs`8s6dI{RvenO7
GYAHQs4aqpH41-pA}%O0B_pSfhOOuts=4(z0X^{sm&8h0e|N_lWq#?7SJPZJjsMaf!%voYlaG@!jW`#q6o0YBDm4
3nd}vb=~`T7si5JC}%_E15)@5XtKy&kxkEYR#$k6nE$<srvdr>%e?EO;P-H_4rUB4pxKA)S8G!ZzRu3MT{0k>YNy
G*>UFY~dy<VI@0fXPv=M)m8jwfT%X2!rrBST1|LcJFu$)jU7Gmj5_BkFB(O;tHBl67G*pW{yCvPnAn@(JB^rqJIo
4hR|rNYWFwfXhC_@q2FKHK4q2k9GH@mF-uZEQ=)97=kFw@bwA&+uN}r!`vVSCY}I@t>K`))h^p)|m@?xZ1Q5f7SN
DdwSu3_F%|!nu(AnwkLa>RT@N}oP0F?8o9Jp_2>hzHv7~CJcxfUM~`ZhXR-KW-YMbS+Y>~#-kEYFL^af!_7n}zHI
gH(1A8o_Z@U_0Mg3a?VVSSrAbuTTsT*i*mv_4SwVu6=b?+0Od{-lXReE$6f8ck)RHYA9va{bJF7iJ8mgG8THiq}R
cwA?AV^FBnyP<ntM+;*x#4${Kg4Z=G`ZYc2Reiq(yXE&wRM^8arSfQ1|1WDkymz}7wZ;#{-vrrS4s{OTr1Mnf9BJ
*xp|()Helg?m9`d_;)JIotlxxq%Unl;44d0q$UTu4};pw$z<FChmsCn<QYp2J~@G6$cmg-^2hcr+q@rc@#mEnJle
=B`~{8%OZe#j_MAGRXxJJg6j&U<y{(FdqioLXvy%4X?H8qHm5T!h1G-;Up958QS2;ms^VcvUj~0W;s@KZ@VR_TBP
s_ONGD`WE969J^F%e>*n6&`rOpE3T>aH{dIpaA;5I$)9v~b^P;jh#j2$80qS3t~VlTtMj+tUa?`@pr@b9VyMm0zm
NOj?FsN>DLHuODE>_I`l9~6f#w@4R?;t`GuD80@ZPh2qmU%&GFEgQjJJ_hU7RWYdi*)Kg>PgTlDF}5&Q!+icz@8l
s?>)kB;mq~vI^DcV;b4Vc{fT)2-S6}Vb94QyTVS#Uq~Kq>bOpIaYu2AJn;DQNkX;d1HtFAUt|m3Y{uJrtoIkys`<
o=yp3d%jnivA=S@K0)_7m@+hz3k3&ff=P=Kp)UjtEv{iF}M@56&+g}A=UUZGUF=~_NTIrP1yCpF01`+Y8@@$V;1(
EeMXx`Z~GXsV*h(LYF5b^layTOw~_Zs=U7?2F2|qhurffo9>I@FpL2C_aoo^qU?OVUPZCa)tNgT!XVIAjyt@&)D;
g|8;UYy@j`n!B0lsXUHKh{k90|32Wo`B^Rigyr$7#(^W6?UY3NaT;K74dip`Ch15p*ndE%>AN)=OYA8c>!TXs_S*
zTqlMhE9)6Bd`Wy%R0iEDkFZF~jJy`-_m?D=z^<(UlWZ==s8vaXIv>$yepGkWqw{U6A-FVk<4F$y~X_arets*!H<
Mw$d&Y8BGtXL)bX5hyXd<!djz>nQyJjCz6gi&?a_7W9|BDYeo|$-|oKh3jiI3(n;=S<$DYYmYc)l3YJdZQxO~F?l
Nakl!x^U-p*9`;L0}YN+AKa?*+HUkZ2JCnFNx$+J#Xa8X{z;~dBj%!$C9cm9d#7nA3rr+J6lLN;Q?8)aV7OnwihX
{LTe>G!>}1EkeSU!&G!p8h5K<{WR&dFzJjC2nMI7r9N<!(5U{g|jSLKm9AMz&Ca8O>9z*JnU5>jwaP1Pg7^xaNRb
0&@X5C_uJtOACiU?^l|}dDWrem{1>_IG6;0WN*3AU_@I3+m4hivmv=)N^<2^MQE=Qc`jD=9RG*LNn$Iq7CZCJ`mF
CoS++Wrl{1!V6=h08=jvtY1IC@<HyY}TfO3^Q?hd;tzoN@XGFb1>q&ov{Dd;Zl<hbU?f{@d@5y2d-72E1Ki-xy4v
FY_Lk@P;_^-M4v{SExjMomzKW6TdU2=bhYI+c`M>F8d2kT$zM5mTgU+*IGSK)%JwFqzAOQFVt}YYw0ZSt!zJAO3j
h`)uCN>^l1Iet>4ldzYbI5Jk7dh_%!j`LN@ab_O@kQEIHnCRRRBE-LnfHyUY+!LOq}(Yx}#0G{Se)#u0UA_VF=!+
a4I#T*QWsGVId}vJ<b^BC0PhsXfc`I~wm(c!YfVCC%W=;az0W&q=;Ni7zds&r`!vjy|F1ZWGfwQ<X?#!-{Y6KD!$
D#=b~+IQ<?~6cyS3dh}BuwNms`vM&EEUHpGE>1bv
"""
