"""Files of bare ID numbers and of bare phone numbers."""
import json
from lib.core import tpl
from lib import office
from lib.people import make_mobile
from templates.native_money import st


def ids(F):
    out = []
    for _ in range(F.n):
        p = F.person()
        F.rec(p)
        out.append(F.id(p))
    return out


def mobs(F, fmt=None):
    out = []
    for _ in range(F.n):
        p = F.person()
        F.rec(p)
        out.append(F.v("phone.mobile", fmt(p.mobile) if fmt else p.mobile))
    return out


for K, src, zh, en in (("identity.number", ids, "身份证号", "id_card"), ("phone.number", mobs, "手机号", "mobile")):
    def reg(K, src, zh, en):
        s = K.split(".")[0]

        @tpl(K, "table", s + "_lines", True)
        def _(F):
            return "txt", "\n".join(src(F)) + "\n"

        @tpl(K, "table", s + "_one_column", True)
        def _(F):
            return "csv", st(F, zh, en, en.upper()) + "\n" + "\n".join(src(F)) + "\n"

        @tpl(K, "struct", s + "_json_array")
        def _(F):
            return "json", json.dumps(src(F), indent=st(F, None, 2)) + "\n"

        @tpl(K, "struct", s + "_sql_in")
        def _(F):
            return "sql", "-- 临时排查\nselect * from t_base where %s in (\n%s\n);\n" % (en, ",\n".join("'%s'" % x for x in src(F)))

        @tpl(K, "struct", s + "_redis_set")
        def _(F):
            return "txt", "127.0.0.1:6379> SMEMBERS black:%s\n" % en + "\n".join("%d) \"%s\"" % (i + 1, x) for i, x in enumerate(src(F))) + "\n"

        @tpl(K, "prose", s + "_in_chat")
        def _(F):
            return "txt", "小郑 %s\n帮我核一下这些%s：\n%s\n急用\n\n老徐 %s\n好的\n" % (F.base.strftime("%Y-%m-%d %H:%M:%S"), zh, "、".join(src(F)), F.base.strftime("%Y-%m-%d %H:%M:59"))

        @tpl(K, "prose", s + "_in_docx")
        def _(F):
            return "docx", office.docx(["附件：%s清单" % zh] + ["；".join(src(F)) + "。"])

        @tpl(K, "table", s + "_sheet")
        def _(F):
            return "xlsx", office.xlsx([("Sheet1", [[zh]] + [[x] for x in src(F)], False, [])])

        @tpl(K, "struct", s + "_blacklist_conf")
        def _(F):
            return "yml", "# 黑名单\nfilter:\n  enabled: true\n  %s-list:\n%s\n" % (en.replace("_", "-"), "\n".join("    - \"%s\"" % x for x in src(F)))
    reg(K, src, zh, en)
