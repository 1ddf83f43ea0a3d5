<html><head><title>联系我们</title></head><body>
<h2>联系我们</h2>
<p>总部电话：{{landline}}</p><p>售后服务：{{landline}}</p><p>客服热线：400-{{d:3}}-{{d:4}}</p>
<p>邮箱：{{email}}</p><p>工作时间：周一至周五 9:00-17:30</p></body></html>
