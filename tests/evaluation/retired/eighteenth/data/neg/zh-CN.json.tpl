{
  "login": {"mobile": "手机号", "code": "验证码", "submit": "登录"},
  "profile": {"name": "姓名", "idCard": "身份证号", "address": "住址", "balance": "账户余额"},
  "order": {"train": "车次", "seat": "座位号", "passenger": "乘车人", "total": "共 {n} 张"}
}
