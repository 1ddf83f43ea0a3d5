"""Templates that hold neither a name nor an address."""

from __future__ import annotations

STYLES = {
    "none: places in the news": """
    {date}，{prov}多地迎来降雨，{district}最大雨量{num}毫米。
    {where}新增{num}处口袋公园，市民多了散步的地方。
    {county}今年{item}大丰收，产量达{big}吨。
    {road}改造工程进入收尾阶段，预计{num}天后通车。
    从{city}到{city}的高铁开通，全程{num}分钟。
    {city}{estate}一带房价近{num}个月持平。
    {road}与{road}交叉口早高峰拥堵，请绕行。
    {prov}省委省政府召开会议，部署{county}防汛工作。
    {village}的油菜花开了，{num}万游客前来打卡。
    {district}法院{date}审结一起{item}买卖纠纷。
    {city}至{city}国道{num}公里处发生车辆追尾。
    安徽黄山、江西庐山、四川峨眉山迎来{num}万人次客流。
    """,
    "none: companies": """
    {firm}中标{city}智慧停车项目，金额{big}万元。
    {firm}与{firm}签订战略合作协议。
    购方：{firm} 税率：{num}% 品名：{item}
    {city}{syl}大酒店有限责任公司清算公告
    发票抬头开{firm}，备注写{item}。
    {firm}{city}分公司招聘{job}{num}名，月薪{big}起。
    供应商编码{big}，供应商名称{firm}，账期{num}天
    {city}市{syl}中学与{firm}共建实验室
    中国银行{city}{road}支行营业时间{clock}起
    {syl}集团{district}项目部安全生产{big}天
    {syl}律师事务所、{syl}会计师事务所入围
    """,
    "none: brands": """
    超市里王老吉打折，{num}块钱一箱。
    给爸妈买了{num}盒马应龙，客服说{date}发货。
    李宁和安踏的鞋哪个更耐穿？预算{big}。
    张小泉菜刀 {num}厘米 不锈钢 包邮
    李锦记蚝油{num}瓶，王守义十三香{num}盒
    周大福金价今天每克{big}元。
    午饭点了康师傅红烧牛肉面加两根火腿肠，共{num}元。
    方太油烟机CXW-{num}-{big}，上门安装免费
    马可波罗瓷砖{num}箱，到货{date}
    周黑鸭第{num}家店开业，全场{num}元起
    陈克明挂面{num}斤装，谭木匠木梳一把
    全聚德、狗不理、东来顺，来{city}的{num}家老字号
    曹操出行优惠券{num}元，{date}到期
    """,
    "none: idioms": """
    真是张冠李戴，把{item}发成了{item}。
    他这是王婆卖瓜，自卖自夸，{num}个人里没人信。
    叶公好龙的故事，语文书第{num}页。
    成语填空第{num}题：江郎才尽、毛遂自荐、程门立雪
    祝大家马到成功，金玉满堂！{num}群发
    白云苍狗，黄粱一梦，{num}年就这么过去了。
    周而复始地试了{num}次，终于连上了{item}。
    塞翁失马，焉知非福，{city}这趟没白跑。
    名落孙山也没关系，{num}分的差距可以补。
    高山流水、田园牧歌，{county}处处是景。
    任重道远，严阵以待，第{num}次动员会。
    安居乐业，康庄大道，{county}脱贫纪实{num}
    常言道，路遥知马力，合作{num}年见真章。
    """,
    "none: goods": """
    {item} 规格{num}*{num}*{num}cm 净重{num}kg 单价{big}
    黄金手镯{num}克，白银项链{num}克，支持回收
    花生油{num}L，牛肉干{num}袋，江米条{num}斤
    {item}{num}件，{item}{num}箱，合计{big}元
    时间继电器 JS{num}-{big} 常开触点
    方管{num}×{num}，石材{num}平，金属软管{num}米
    颜色：米白；尺码：{num}；货号：{letter}{big}
    高清摄像头{letter}{big}，温度计{num}支，余量{num}
    毛巾{num}条 单人被{num}床 双面胶{num}卷
    苗木：红叶石楠{num}株，金叶女贞{big}株
    {item}（{num}号电池供电），附说明书{num}份
    白胡椒{num}克、黄豆{num}克、方糖{num}块
    """,
    "none: schedules": """
    {date} {clock} {letter}组对{letter}组 {num}号场地
    周一 {clock} 高等数学 {num}教；周二 {clock} 大学物理
    {clock}签到，{clock}开幕，{clock}茶歇，{clock}闭幕
    {date}（星期三）全天停水，预计{clock}恢复
    早班{clock}，中班{clock}，晚班{clock}，轮岗{num}天
    第{num}周：单元测验；第{num}周：期中考试
    {date}起执行夏令时，{clock}闭馆，周一休息
    航班{letter}U{big} {city}-{city} {clock}起飞
    D{big}次 {city}{clock}开 {num}车厢
    安全月活动：{date}动员，{date}检查，{date}总结
    """,
    "none: code": """
    # 严格模式下，任何超过{num}秒的请求都会被取消
    // 常量：单页最多{num}条，余下的放到第{num}页
    const address = getAddress({big}); // 地址从第{num}段开始
    log.info("姓名不能为空, code={big}");
    user_name = form.get("name")  # 用户名长度不超过{num}
    if (addr.length > {num}) throw new Error("详细地址过长");
    {date} {clock} ERROR 连接池耗尽，时间{num}ms，线程{letter}-{num}
    SELECT xm, dz FROM t_{big} WHERE id = {num}; -- 查姓名和地址
    内存地址 0x{big}FF，段号{num}，路由表{num}项
    git commit -m "修复收货地址选择器的第{num}个问题"
    <label>联系人姓名</label><input maxlength="{num}">
    // TODO 高并发时向量索引{num}号分片会丢
    """,
    "none: paths": """
    D:\\资料\\{city}\\{district}\\{item}_{big}.xlsx
    /home/data/合同/{firm}/{date}_{num}.pdf
    附件{num}：家庭住址登记表（空白）.docx
    \\\\192.168.{num}.{num}\\共享\\{dept}\\通讯录模板.xls
    https://example.com/{big}/姓名查询?page={num}
    ./图片/{village}/航拍{big}.jpg
    E:\\备份\\名单{num}\\地址清洗_v{num}.py
    {date}-{item}报价单-{num}版.pptx
    ~/下载/{city}地铁{num}号线示意图.png
    见文件夹：{dept}/{num}月/考勤.csv
    """,
    "none: rooms": """
    {clock}在3号楼{num}会议室开会，请带电脑。
    第{num}考场 座位号{num} 科目：语文
    {date}下午借用{num}楼报告厅，设备调试{clock}。
    考点共设{num}个考场，备用考场在{num}楼东侧
    {num}号诊室请到，请{letter}{big}号就诊
    {letter}区{num}号展位已被预订，剩余{num}个
    请到{num}号窗口取号，再到{num}号窗口缴费
    会议地点：{num}楼第{num}会议室，参会{num}人
    {num}号楼电梯检修，{date} {clock}恢复
    食堂{num}楼{num}号档口上新{item}
    {num}号仓库{letter}排{num}层货位盘点完成
    图书馆{num}层自习室{num}号座位
    {num}号宿舍楼热水供应到{clock}
    """,
    "none: stations": """
    地铁{num}号线{road}站{letter}口出，步行{num}分钟
    公交{num}路、{num}路到{road}站下车
    {city}北站候车室{num}检票口，{clock}停止检票
    {road}派出所提醒：谨防电信诈骗，第{num}期
    {city}东站出站后换乘{num}号线，票价{num}元
    {syl}服务区距此{num}公里，有{num}号加油枪
    {syl}机场T{num}航站楼{num}号登机口
    乘坐快速公交B{num}线，{road}口换乘
    {syl}码头{num}号泊位，{clock}开航
    高速出口{num}：{city}南、{county}方向
    {num}路末班车{clock}，途经{syl}公园和{syl}桥
    """,
    "none: models": """
    型号：金立{letter}{num}，主板{letter}{big}，固件V{num}.{num}
    华为路由{letter}{num} Pro，千兆口{num}个，单价{big}
    变频器 {letter}{letter}{big}-{num} 功率{num}kW 单元{num}
    轴承{big}-{num}RS，国标{num}号钢
    水泵 型号{num}-{num}-{big} 扬程{num}米
    混凝土C{num}，钢筋HRB{big}，{num}号槽钢
    联想{letter}{big}-{num}，内存{num}G，硬盘{big}G
    {num}号汽油每升{num}元，{num}号柴油不变
    三菱PLC FX{num}-{big}MR，{num}点输入
    批号{letter}{big}{num}，执行标准GB/T {big}-20{num}
    """,
    "none: historical figures": """
    鲁迅文学奖第{num}届评选启动，收到{big}部作品。
    中山路步行街{date}起亮灯，{num}家店参加。
    詹天佑奖、鲁班奖双双落户{city}，这是第{num}次。
    沿张衡路向东{num}公里，再上李时珍大道。
    茅盾文学奖作品展，{city}图书馆{num}楼
    雷锋精神进校园，{num}名志愿者走进{county}
    武侯祠、杜甫草堂、薛涛井，{city}一日游{num}元
    包公祠门票{num}元，{clock}停止入场
    华罗庚杯数学竞赛第{num}届复赛{date}举行
    左权县、志丹县、靖宇县共建{num}个示范基地
    关帝庙会第{num}天，{item}摊位最热闹
    孔子学院第{num}次年会在{city}召开
    白求恩奖章、南丁格尔奖章共{num}枚
    """,
    "none: titles without people": """
    请联系{dept}主任办理，带{num}寸照片{num}张。
    {firm}招聘：{job}{num}名，{job}{num}名
    高级工程师{num}人，安全员{num}人，施工员{num}人
    值班经理和保安队长{clock}到岗
    全体班主任、任课老师{date} {clock}开会
    管理员已将{nick}移出群聊，剩余{num}人
    尊敬的业主：{date}起物业费调整为{num}元
    各位家长、各位老师：第{num}届运动会{date}举行
    总经理办公室{date}发文，字号{num}
    司机、乘客须系安全带，违者罚款{big}元
    亲爱的同学们，{item}领取截止{date}
    法定代表人及负责人信息须在{num}日内更新
    """,
    "none: labels without values": """
    姓名：________ 性别：____ 年龄：____ 编号{big}
    联系人：见附件{num}；联系地址：同上
    收件人：本人　收货地址：待定　数量：{num}
    经办人：（签字）　审核人：（签字）　{date}
    姓名：必填，不超过{num}个字；住址：选填
    负责人：项目部；电话：{big}；地址：详见官网
    收货人：未填写 | 详细地址：请精确到门牌号 | {num}
    姓名,性别,出生日期,地址,电话,备注{num}
    家庭住址：*** 姓名：*** 批次{big}
    户主姓名：空 住址：空 行号：{num}
    申请人：无　联系人：暂无　工单{big}
    第{num}步：点击地址栏，输入收货地址；第{num}步：保存
    """,
}
