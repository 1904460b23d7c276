import type { LatinMisreading } from '../misreading';

/**
 * What printers' types are read as by the recognisers that digitised newspapers, with each confusion's weight. Counted
 * over letters of type, not over words.
 */
const confusions = `
3.5 e>o
4 j>J
4.5 '>_ F>r J>T J>l
5 F>P G>O y>v z>r
5.5 F>T R>H Y>T he>bo i>l r>i y>j
6 '> B>H E>F F> H>Il L>l R>B Th>Hi a>n be>ho i>I in>m
6.5 B>ll F>l P>l' T>l Tr>li b>h c>o e>c s>»
7 E>L G>C H>n I>T L>I_ P>F P>T P>r R>It R>K R>ll R>lt S>b T>I a>u c>e f>l f>t h>li re>ic ri>il ri>n s>B s>a
7 ve>ic vi>»l w>»
7.5 B>U F>1_ G>Q I>i I>l N>X P>I_P R>E R>li T> T>t W>AV W>YY' a>i an>mi ee>oo f>i ff>il h>b l>i m>in m>ni
7.5 ma>nn ma>nu n>u p>n rn>m u>n ur>m w>vv x>v y>
8 B>E B>R C>c D>Il E>1_ E>K E>r H>B H>H._ H>II H>U L>Ij L>T N>N._ N>V O>o P>i_P R>U S>B S>s T>1_ T>I_T W>
8 W>AA' W>VV W>w ce>oo er>ci ff>lT fi>U fi>ll fl>H g>c g>e he>im in>lu is>u k>k._ k>l_ li>U li>h r>l rm>nn
8 t>l ur>m_ ye>vc
8.5 A>V E>C E>I_ S>8 al>ni c>r ca>en ci>d en>ou g>s ha>in ic>le ie>lo k> ll>U m>rn m>ui ni>m re>io rr>n s>
8.5 th>Hi ur>in ur>iu us>UB v> v>r v>y w>n w>yv w>»v y>i y>}
9 C>1_C C>O M>Ai a>o ar>in ar>ni as>u c>t d>a d>il ee>co g> g>p ha>bo ha>i ha>lu he>bc he>i» he>ua hi>bl
9 hi>in hi>lu ic>lo ie>lc in>li in>ni ir>n is>lB k>t le>io li>H li>b ll>u m>ra n>ii ne>uc or>01 r>i_ ra>m s>e
9 s>i sa>en se>Bo t>i ti>ll u>a u>ii v>i_ w>Av w>tv w>v w>»» y>j_ y>r
9.5 M>-M ai>nl an>m an>ui an>uu ay>nv e>a e>i ea>ci es>ca f> g>a h>il h>n i> i>t ia>m ia>n il>11 il>d im>un
9.5 in>la in>tu ir>li it>U iv>n l> m>n m>tn r>t ri>u rr>n_ ry>iv ry>n s>n s>t st>n w>iv w>u y>»
10 a>_i a>ii a>s al>» an>ii ar>n at>il b>li b>t d> e> e>p e>» en>cu es>oB g>B g>R g>j n>a nd>mi ni>iu o>c o>n
10 om>rn on>» oo>OO os>OB re>lo s>* s>b t> th>Ui tr>li u>o u>ti w>I_w w>W w>sv w>»_
10.5 a> a>e a>» b>-b d>d_m d>l d>tl e>t e>u er>n er>u ey>cj g>" g>er g>fr g>rr g>t g>tr h>i l>t m>tu o>u p>ii
10.5 p>o s>o w>-w w>M w>ir w>v. w>vy y>T y>s
11 >_ a>p c> c>1_c c>I_c c>i d>cl d>el d>ri e>n f>r i>_ m>iu m>ro n>ti o>a r> s>3 s>l u>
11.5 a>-i a>t d>_1 d>d._ d>i d>n_d d>o e>s l>I l>_ l>l» n>n._ o> o>co o>i s>- s>p s>s._ t>f t>m_t
12 a>.i a>ti h> h>_sh h>ii h>u n>r o>_ o>e r>i' r>l_ s>^ s>r s>s* t>I t>c
12.5 a>_l e>" e>e» e>i_ i>' i>. n> n>ll o>O r>n r>r_1 s>.» s>= s>S s>_ s>u t>,_t t>H t>I_t t>_ t>r
13 >. e>_o
13.5 e>e* e>e_I
14.5 >-
15 >l >o
15.5 >I >T
16 >h
16.5 >V
`;

export const misreading: LatinMisreading = {
  confusions,
  morphology: {
    endings: ["'s"],
    letters: 'aio',
    compound: /^(?:Ma?c|[MOD]['’]|Fitz)\p{Lu}\p{Ll}+$/u,
    signs: ['&c', "co.'s"],
    prefixes: ['mc', "m'", "o'"],
  },
};
