"""What counts houses, tells of building them or of a part of a school, and names no place."""

from __future__ import annotations

from pii_scan.lazy import lazy_re

_MANY = "[零〇一二两三四五六七八九十百0-9０-９]{1,4}"
# Behind an open bracket stands where somebody lives whose name is before it; 一商铺 is some shop, 7幢三户 an amount.
COUNTED = lazy_re(
    r"\A[^0-9()（）]*[(（][^()（）]*\Z|一(?:商?铺|门面|门市|厂房|仓?库|户)\Z|[栋幢楼座][二两三四五六七八九十]户\Z|[)）][与和及]|期.{1,2}期\Z"
    # 村里建起一座, 动工扩建水晶市场第三期, 全村88户, 遭受9713号 (a storm)
    rf"|[有起成立]{_MANY}[座栋幢户]\Z|(?:工程|改造|[扩新改重]建.*|市场|公路.*段)第?{_MANY}期(?:工程)?\Z|全[村乡镇]{_MANY}户|遭[受遇]"
    # 第一村民小组, 一个新村, 各村组, and several buildings: 6号楼、7号楼
    rf"|\A第?{_MANY}(?:村民|居民)?小?[组队]\Z|\A[一这那几每][个座]|各(?:村|乡镇?|镇)|[楼栋幢][、，,]{_MANY}(?:号楼|[栋幢])\Z"
    # 二零二一弄社区 is a community that is called after its lane
    r"|[弄院]社区\Z|\A或?(?:教学楼|教[一二三四五六七八九十]楼|实验楼|行政楼|图书馆|学生活动中心)|外墙"
)
# Buildings with so many storeys, or homes: 规划12栋18层, 8幢960户.
AMOUNT = lazy_re(
    r"[0-9一二三四五六七八九十][栋棟幢座](?:[0-9一二三四五六七八九十]{1,3}[层樓楼]|[0-9]{1,3}(?:00|[4-9][0-9])户)\Z"
)
# What is no name before a number of buildings, or three numbers: 共有3栋, 规格M5-2-301.
NO_FREE = lazy_re(
    r"共|表示|[新在改扩]建|[建有]成|[现另还内]有|拥有|包[括含]|分[为成]|其中|以及|所有|占地|总|合计"
    r"|.*(?:[进过出上下回]来|[上下进出回过]去)\Z"
    r"|(?:教学|实验|综合|行政|门诊|住院)楼\Z|.*(?:规格|[型图批序编]号|版本|图纸|货架|[库车]位|里程碑|[费款金共有建是和约达近每含收缴划第表图节章条题比码])\Z"
)
