{"templates": [
 {"id": "SMS_{{d:9}}", "name": "登录验证码", "content": "您的验证码是${code}，5分钟内有效。"},
 {"id": "SMS_{{d:9}}", "name": "出票通知", "content": "您购买的${train}次列车车票已出票，请于${time}前到站。"},
 {"id": "SMS_{{d:9}}", "name": "余额提醒", "content": "您尾号${tail}的卡余额为${balance}元。"}
]}
