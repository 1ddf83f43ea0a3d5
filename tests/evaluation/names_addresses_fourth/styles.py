"""Style -> templates."""
import tpl_chat
import tpl_form
import tpl_list
import tpl_none_a as a
import tpl_none_b as b
import tpl_parcel
import tpl_sentence
import tpl_sign
import tpl_village

SPAN_STYLES = {
    "name in a sentence": tpl_sentence.NAME, "address in a sentence": tpl_sentence.ADDRESS, "chat": tpl_chat.CHAT,
    "parcel": tpl_parcel.PARCEL, "form": tpl_form.FORM, "signature": tpl_sign.SIGNATURE, "list": tpl_list.LIST,
    "village address": tpl_village.VILLAGE,
}
NONE_STYLES = {
    "none: places in news": a.NEWS, "none: companies": a.COMPANY, "none: brands": a.BRAND,
    "none: idioms and words": a.IDIOM,
    "none: goods": a.GOODS, "none: schedules": a.SCHEDULE, "none: source code and logs": a.CODE,
    "none: rooms and halls": b.ROOM, "none: stations and routes": b.STATION, "none: models and part numbers": b.MODEL,
    "none: historical figures in street and award names": b.HISTORY, "none: titles without a name": b.TITLE,
    "none: labels without a value": b.LABEL, "none: poems and quotations": b.POEM,
}
