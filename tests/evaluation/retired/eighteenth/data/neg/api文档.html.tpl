<html><head><title>实名认证接口</title></head><body>
<h1>实名认证接口 v2</h1>
<table><tr><th>参数</th><th>类型</th><th>必填</th><th>说明</th></tr>
<tr><td>name</td><td>string</td><td>是</td><td>姓名</td></tr>
<tr><td>idNo</td><td>string</td><td>是</td><td>身份证号，示例 {{specimen:2}}</td></tr>
<tr><td>mobile</td><td>string</td><td>否</td><td>手机号，示例 {{decoy:13800138000}}</td></tr></table>
<p>返回 code=0 表示一致，code=1 表示不一致。技术支持：{{email}}</p>
</body></html>
