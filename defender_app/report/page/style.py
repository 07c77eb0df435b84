"""How the page looks, on a screen and on paper, and the policy that lets it do nothing else."""

from __future__ import annotations

import base64
import hashlib
from typing import Final

STYLE: Final = """
:root{color-scheme:light dark;--ink:#1c1f23;--soft:#545c66;--line:#d9dee4;--page:#fff;
--mark:#0b5f85;--odd:#8a4b00}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#a3abb5;--line:#3a4048;--page:#1b1e22;
--mark:#6cc0e5;--odd:#e6b070}}
*{box-sizing:border-box}
body{font:16px/1.55 system-ui,"Segoe UI","Noto Sans",sans-serif;color:var(--ink);
background:var(--page);margin:0}
.sheet{max-width:56rem;margin:0 auto;padding:2rem 1.25rem}
h1{font-size:1.6rem;line-height:1.25;margin:2.5rem 0 .5rem;overflow-wrap:anywhere}
.body>h1:first-child{margin-top:.5rem}
h2{font-size:1.15rem;margin:2.2rem 0 .6rem;padding-bottom:.25rem;
border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1.3rem 0 .4rem;overflow-wrap:anywhere}
p{margin:.4rem 0}
dl{display:grid;grid-template-columns:minmax(6.5rem,34%) minmax(0,1fr);gap:.35rem 1rem;margin:0}
dt{color:var(--soft)}
dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;margin:.4rem 0}
th,td{text-align:start;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line);
vertical-align:top;overflow-wrap:anywhere}
th{color:var(--soft);font-weight:400;overflow-wrap:normal}
.full td:nth-child(2),.full td:nth-child(3),.full td:nth-child(5){overflow-wrap:normal}
.full td:last-child{white-space:nowrap}.full .more td{white-space:normal}
.more td{color:var(--soft);font-size:.875rem}
.files td:nth-child(n+2){white-space:pre-wrap}
.hash{font-family:ui-monospace,Consolas,"DejaVu Sans Mono",monospace;font-size:.8rem}
.text{white-space:pre-wrap;overflow-wrap:anywhere}
.none{color:var(--soft)}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:0 2rem}
.two>div{min-width:0}
.one+.one{margin-top:1rem}
.class{color:var(--mark);font-weight:600}
.odd{border:1px solid var(--odd);color:var(--odd);border-radius:3px;font-size:.75em;padding:0 .2em;
direction:ltr;unicode-bidi:isolate;display:inline-block;line-height:1.3}
.training{border:3px solid #b45309;padding:.4rem .8rem;font-weight:700;color:#b45309}
.foot{color:var(--soft);font-size:.8rem;text-align:center;padding-top:1.5rem}
:lang(bo),:lang(dz){font-family:system-ui,"Noto Serif Tibetan","Microsoft Himalaya",Kailasa,
Jomolhari,"Tibetan Machine Uni",serif;line-height:2}
:lang(ug){font-family:"Noto Naskh Arabic","Noto Sans Arabic","Microsoft Uighur","UKIJ Tuz Tom",
"Geeza Pro",system-ui,sans-serif;line-height:1.9}
:lang(ar),:lang(fa),:lang(ur),:lang(ps),:lang(sd),:lang(ckb){font-family:"Noto Naskh Arabic",
"Noto Sans Arabic","Geeza Pro",system-ui,Tahoma,sans-serif;line-height:1.8}
:lang(zh){font-family:system-ui,"Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",
sans-serif}
:lang(zh-Hant),:lang(zh-TW),:lang(zh-HK),:lang(yue){font-family:system-ui,"Noto Sans CJK TC",
"Noto Sans TC","PingFang TC","Microsoft JhengHei",sans-serif}
:lang(am),:lang(ti){font-family:"Noto Sans Ethiopic",Ebrima,Nyala,Kefa,sans-serif}
:lang(th){font-family:"Noto Sans Thai","Leelawadee UI",Thonburi,sans-serif}
:lang(en){font-family:system-ui,"Segoe UI","Noto Sans",sans-serif;line-height:1.55}
@media screen and (max-width:30rem){dl{display:block}dt{margin-top:.5rem}
th,td{padding-inline-end:.5rem}.sheet{padding:1rem}.asked{font-size:.875rem}
.full thead{display:none}.full tr{display:block;padding:.3rem 0;
border-bottom:1px solid var(--line)}.full td{display:inline-block;border:0;padding:0 .8rem 0 0;
color:var(--soft)}.full td:first-child{display:block;color:var(--ink)}.full td:empty{display:none}}
@page{size:A4;margin:16mm 16mm 14mm}
@media print{
:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--page:#fff;--mark:#000;--odd:#000}
body{font-size:10.5pt}
.sheet{display:table;width:100%;max-width:none;padding:0}
.body{display:table-row-group}
.foot{display:table-footer-group;font-size:8pt;break-inside:avoid}
h1,h2,h3{break-after:avoid}
.one,tr{break-inside:avoid}
thead{display:table-header-group}
p{orphans:3;widows:3}
.again{break-before:page}
.training{color:#000;border-color:#000}}
"""

_HASH: Final = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY: Final = (
    f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'"
)
"""Nothing is loaded, run, framed or sent; the one style is the one above."""
