"""Lines that hold no person's name and no address, though their words look like some."""

from __future__ import annotations

import random

from lines import day
from people import words

CITIES = words(
    "张家口 石家庄 马鞍山 平顶山 黄冈 高邮 金华 文山 安康 连云港 景德镇 葫芦岛 白城 常德 万宁 龙岩 凤阳 张掖 武威 韶关"
)
BRANDS = words(
    "王老吉 李锦记 康师傅 徐福记 张小泉 周大福 周黑鸭 老干妈 王守义 谭木匠 "
    "马应龙 李宁 江小白 雷允上 胡庆余堂 陈克明 吴裕泰 金龙鱼 白象 高露洁"
)
ROADS = words("中山路 解放大道 南京东路 人民路 长安街 滨江大道 建设路 春熙路 王府井大街 观前街 北环路 机场高速")
IDIOMS = words(
    "张冠李戴 万事如意 金玉满堂 马到成功 高枕无忧 安居乐业 白手起家 "
    "龙马精神 江山如画 文质彬彬 方兴未艾 任重道远 成竹在胸 黄粱一梦 石破天惊"
)
FIRMS = words(
    "恒通机电有限公司 安徽海螺水泥股份有限公司 云南白药集团 张裕葡萄酒公司 "
    "万达电影 方正证券 高德软件 金蝶软件 康佳集团 雷士照明 温氏食品 史丹利农业"
)
GOODS = words(
    "黄瓜 白菜 方便面 马铃薯 黄花菜 金针菇 石榴 陈醋 花椒 鲁花油 "
    "云南咖啡 龙井茶 高粱酒 海带结 江米 文具盒 安全帽 万用表 钱包 包装袋"
)
STYLES: dict[str, tuple[str, ...]] = {
    "none: places": (
        "{city}今天多云转晴，最高气温{n}度",
        "从{city}到{city}的高铁约{n}分钟",
        "{city}市发布{year}年经济运行情况",
        "去{city}旅游攻略：三天两晚人均{n}元",
        "{city}、{city}、{city}等地有中到大雨",
        "{city}马拉松将于{day}开跑",
        "江西省{n}个县区提前完成任务",
        "台风预计{day}登陆福建沿海",
        "{city}站候车室临时调整",
        "北京到{city}航线新增{n}个座位",
    ),
    "none: streets in news": (
        "{road}改造工程预计{day}竣工",
        "{road}早高峰拥堵，请绕行",
        "交警提示：{road}与{road}交叉口施工",
        "{road}沿线商铺统一更换招牌",
        "地铁4号线{road}站{day}开通",
        "逛完{road}再去吃小吃",
        "{road}绿化带补种树苗{n}棵",
        "市民建议在{road}增设公交站",
    ),
    "none: brands": (
        "{brand}和{brand}哪个更好？",
        "促销：{brand}满{n}减20",
        "{brand}旗舰店{day}开业酬宾",
        "买了三盒{brand}，味道一般",
        "{brand}新品上市，首发价{n}元",
        "库存：{brand} {n}件，{brand} {n}件",
        "经典国货{brand}登上热搜",
        "超市里{brand}卖断货了",
    ),
    "none: companies": (
        "{firm}发布{year}年财报，营收{n}亿元",
        "甲方：{firm}",
        "{firm}与{firm}签署战略协议",
        "供应商：{firm}（长期合作）",
        "{firm}中标，中标金额{n}万元",
        "收款单位：{firm}，请备注合同号",
        "客户名称：{firm}",
        "{firm}诚聘司机{n}名，待遇面议",
    ),
    "none: idioms and words": (
        "{idiom}，{idiom}",
        "祝大家{idiom}！",
        "用“{idiom}”造句",
        "高兴得跳了起来，连声说谢谢",
        "安全第一，任何人不得违章作业",
        "成本下降{n}%，利润明显改善",
        "明天会更好，加油！",
        "方法论比结论更重要",
        "金额大写：人民币{n}元整",
        "万一下雨就改到{day}",
        "和平与发展是时代主题",
        "白天气温高，晚上凉快",
        "马上到，等我五分钟",
        "那就这么定了，周六见",
        "文明施工，从我做起",
        "江水上涨，注意防范",
        "常用功能已移到首页",
    ),
    "none: goods and prices": (
        "{good} {n}元/斤",
        "{good}、{good}、{good}各来一份",
        "采购清单：{good}×{n}，{good}×{n}",
        "今日菜价：{good}{n}元，{good}{n}元",
        "{good}（箱）\t{n}\t{n}.00",
        "新到{good}，量大从优",
        "{good}缺货，预计{day}到货",
    ),
    "none: dates and numbers": (
        "{day} 会议改到下午三点",
        "订单号{year}{n}88{n}，金额{n}.50元",
        "{day}至{day}放假，共{n}天",
        "第{n}页/共{n}页",
        "版本号：v{n}.2.1，发布于{day}",
        "完成进度{n}%，剩余{n}项",
        "体温36.{n}℃，血压120/80",
        "服务热线400-820-{n}",
    ),
    "none: labels without values": (
        "姓名：必填，不超过20个字",
        "姓名：____________ 日期：____________",
        "收件人：本人签收",
        "联系人：详见附件",
        "地址栏不能为空",
        "收货地址：请填写详细到门牌号",
        "姓名,性别,身份证号,联系电话,家庭住址",
        "住址：同上",
        "联系人：（请填写）",
        "姓名字段最大长度为{n}",
        "经办人：系统自动带出",
        "户籍地址与现住址不一致时须说明",
        "收件人信息已加密",
        "name: string, required",
        "申请人须年满18周岁",
        "患者应空腹{n}小时",
    ),
    "none: code and logs": (
        "ERROR com.app.AddressService - timeout after {n}ms",
        "def get_name(user): return user.name.strip()",
        "SELECT name, address FROM t_user LIMIT {n};",
        "<td>姓名</td><td>地址</td>",
        'placeholder="请输入姓名"',
        '#号楼 = request.getParameter("building")',
        "git commit -m '修复地址解析第{n}个用例'",
        "// 路由：/address/list?page={n}",
        "INFO 同步完成，共{n}条，耗时{n}s",
        "字段 xm varchar({n}) 姓名",
        "路由器WAN口地址配置失败，重试{n}次",
    ),
    "none: titles without people": (
        "各位老师、同学们，大家好",
        "请值班医生到{n}病区",
        "师傅，还有多久到？",
        "先生女士请系好安全带",
        "招聘：项目经理{n}名，主任医师2名",
        "律师函已寄出",
        "老师傅带徒弟，手把手教",
        "会计科目调整通知",
        "小姐姐这件有货吗",
        "经理例会{day}召开",
        "全体警官立即归队",
        "本院主任医师每周三坐诊",
    ),
}


def line(style: str, rng: random.Random) -> str:
    """A line of a style, its places filled one by one."""
    text = rng.choice(STYLES[style])
    makers = {
        "{city}": lambda: rng.choice(CITIES),
        "{brand}": lambda: rng.choice(BRANDS),
        "{road}": lambda: rng.choice(ROADS),
        "{idiom}": lambda: rng.choice(IDIOMS),
        "{firm}": lambda: rng.choice(FIRMS),
        "{good}": lambda: rng.choice(GOODS),
        "{n}": lambda: str(rng.randrange(3, 980)),
        "{year}": lambda: str(rng.randrange(2015, 2025)),
        "{day}": lambda: day(rng),
    }
    for mark, make in makers.items():
        while mark in text:
            text = text.replace(mark, make(), 1)
    return text
