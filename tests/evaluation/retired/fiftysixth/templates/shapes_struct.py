"""Structured forms: JSON of servers, dumps, logs, code of repositories. Used with the columns of a kind."""
import datetime as dt, json
from lib.cols import pick, names, cells, scells, camel
from lib.core import META

STRUCT = []
H16 = "0123456789abcdef"


def shape(big=False):
    def deco(fn):
        STRUCT.append((fn.__name__, fn, big))
        return fn
    return deco


def st(F, *c):
    return F.rng.choice(c)


def hexs(F, n):
    return F.rng.choice("abcdef") + "".join(F.rng.choice(H16) for _ in range(n - 2)) + F.rng.choice("abcdef")


def objs(F, *styles, wide=True):
    fs = pick(F, wide=wide)
    h = names(F, fs, st(F, *(styles or ("camel", "snake", "camel", "pyl"))))
    return h, [dict(zip(h, cells(F, fs, r))) for r in F.recs()]


def strs(o):
    return {k: str(v) for k, v in o.items()}


def J(o, **k):
    k.setdefault("ensure_ascii", False)
    return json.dumps(o, **k)


def tab(F):
    return st(F, *META[F.kind][0])


@shape(True)
def json_array(F):
    h, o = objs(F)
    return "json", J(o, indent=st(F, None, 2, 4)) + "\n"


@shape(True)
def navicat_json(F):
    h, o = objs(F, "snake", "up", "zh")
    return "json", "{\n\"RECORDS\":[\n" + ",\n".join("\t{\n" + ",\n".join("\t\t%s:%s" % (J(k), J(str(v))) for k, v in x.items()) + "\n\t}" for x in o) + "\n]\n}\n"


@shape(True)
def json_lines(F):
    h, o = objs(F)
    asc = F.kind != "driving.vehicle" and F.rng.random() < .3 and F.kind != "hotel.stay"
    return st(F, "jsonl", "json", "txt"), "\n".join(J(x, ensure_ascii=asc) for x in o) + "\n"


@shape(True)
def api_page(F):
    h, o = objs(F, "camel")
    d = {"code": st(F, 0, 200, "0000"), st(F, "msg", "message"): st(F, "success", "操作成功", "OK"), "data": {st(F, "list", "records", "rows"): o, "total": len(o), "pageNum": 1, "pageSize": 5000}, "timestamp": F.d(int(F.base.timestamp() * 1000)), "traceId": hexs(F, 32)}
    return "json", J(d, indent=st(F, None, 2)) + "\n"


@shape(True)
def es_search(F):
    h, o = objs(F)
    hits = [{"_index": META[F.kind][0][0] + "_v2", "_type": "_doc", "_id": hexs(F, 20), "_score": 1.0, "_source": x} for x in o]
    return "json", J({"took": F.rng.randrange(2, 90), "timed_out": False, "_shards": {"total": 5, "successful": 5, "skipped": 0, "failed": 0}, "hits": {"total": {"value": len(o), "relation": "eq"}, "max_score": 1.0, "hits": hits}}, indent=st(F, None, 2)) + "\n"


@shape(True)
def es_bulk(F):
    h, o = objs(F)
    return st(F, "ndjson", "json"), "\n".join(J({"index": {"_index": META[F.kind][0][0], "_id": hexs(F, 20)}}) + "\n" + J(x) for x in o) + "\n"


@shape(True)
def mongoexport(F):
    h, o = objs(F, "camel", "snake")
    return "json", "\n".join(J({"_id": {"$oid": hexs(F, 24)}, **x, "_class": "com.%s.entity.Doc" % st(F, "yunmai", "ztkj", "hxsoft")}, separators=(",", ":")) for x in o) + "\n"


def q(s):
    return "'" + str(s).replace("'", "\\'") + "'"


@shape(True)
def mysqldump(F):
    h, o = objs(F, "snake", "pyl", "snake")
    t = tab(F)
    vals = ["(%d,%s)" % (i + 1, ",".join("NULL" if v == "" else q(v) for v in x.values())) for i, x in enumerate(o)]
    ins = "\n".join("INSERT INTO `%s` VALUES %s;" % (t, ",".join(vals[i:i + 60])) for i in range(0, len(vals), 60))
    return "sql", "-- MySQL dump 10.13  Distrib 5.7.%d, for Linux (x86_64)\n--\n-- Host: 127.0.0.1    Database: %s\n-- ------------------------------------------------------\n-- Server version\t5.7.26-log\n\n/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;\n/*!40101 SET NAMES utf8 */;\n/*!40103 SET TIME_ZONE='+00:00' */;\n\n--\n-- Table structure for table `%s`\n--\n\nDROP TABLE IF EXISTS `%s`;\n/*!40101 SET character_set_client = utf8 */;\nCREATE TABLE `%s` (\n  `id` int(11) NOT NULL AUTO_INCREMENT,\n%s\n  PRIMARY KEY (`id`)\n) ENGINE=InnoDB AUTO_INCREMENT=%d DEFAULT CHARSET=utf8;\n\n--\n-- Dumping data for table `%s`\n--\n\nLOCK TABLES `%s` WRITE;\n/*!40000 ALTER TABLE `%s` DISABLE KEYS */;\n%s\n/*!40000 ALTER TABLE `%s` ENABLE KEYS */;\nUNLOCK TABLES;\n\n-- Dump completed on %s\n" % (F.rng.randrange(20, 40), st(F, "prod", "app", "center", "oa"), t, t, t, "\n".join("  `%s` varchar(255) DEFAULT NULL," % x for x in h), len(o) + 1, t, t, t, ins, t, F.base.strftime("%Y-%m-%d %H:%M:%S"))


@shape(True)
def navicat_sql(F):
    h, o = objs(F, "snake", "pyl", "camel")
    t = tab(F)
    return "sql", "/*\n Navicat Premium Data Transfer\n\n Source Server         : 生产库\n Source Server Type    : MySQL\n Source Host           : 10.10.%d.21:3306\n Source Schema         : %s\n\n Date: %s\n*/\n\nSET NAMES utf8mb4;\nSET FOREIGN_KEY_CHECKS = 0;\n\nDROP TABLE IF EXISTS `%s`;\nCREATE TABLE `%s`  (\n  `id` bigint(20) NOT NULL,\n%s\n  PRIMARY KEY (`id`) USING BTREE\n) ENGINE = InnoDB CHARACTER SET = utf8mb4 ROW_FORMAT = Dynamic;\n\n-- ----------------------------\n-- Records of %s\n-- ----------------------------\n%s\n\nSET FOREIGN_KEY_CHECKS = 1;\n" % (F.rng.randrange(2, 99), st(F, "base", "core"), F.base.strftime("%d/%m/%Y %H:%M:%S"), t, t, "\n".join("  `%s` varchar(128) CHARACTER SET utf8mb4 NULL DEFAULT NULL," % x for x in h), t, "\n".join("INSERT INTO `%s` VALUES (%d, %s);" % (t, 1001 + i, ", ".join("NULL" if v == "" else q(v) for v in x.values())) for i, x in enumerate(o)))


@shape(True)
def phpmyadmin(F):
    h, o = objs(F, "snake", "pyl")
    t = tab(F)
    return "sql", "-- phpMyAdmin SQL Dump\n-- version 4.8.5\n-- https://www.phpmyadmin.net/\n--\n-- 主机： localhost\n-- 生成时间： %s\n-- PHP 版本： 7.2.34\n\nSET SQL_MODE = \"NO_AUTO_VALUE_ON_ZERO\";\nSET time_zone = \"+08:00\";\n\n--\n-- 转存表中的数据 `%s`\n--\n\nINSERT INTO `%s` (%s) VALUES\n%s;\n\n--\n-- 转储表的索引\n--\nALTER TABLE `%s` ADD KEY `idx_1` (`%s`);\nCOMMIT;\n" % (F.base.strftime("%Y-%m-%d %H:%M:%S"), t, t, ", ".join("`%s`" % x for x in h), ",\n".join("(%s)" % ", ".join("NULL" if v == "" else q(v) for v in x.values()) for x in o), t, h[0])


@shape()
def sqlserver_script(F):
    h, o = objs(F, "camel", "py")
    h2 = [x[0].upper() + x[1:] for x in h]
    t = tab(F)
    return "sql", "USE [%s]\nGO\n/****** Object:  Table [dbo].[%s]    Script Date: %s ******/\nSET ANSI_NULLS ON\nGO\nCREATE TABLE [dbo].[%s](\n%s\n) ON [PRIMARY]\nGO\nSET IDENTITY_INSERT [dbo].[%s] ON \n\n%s\nSET IDENTITY_INSERT [dbo].[%s] OFF\nGO\n" % (st(F, "OAData", "CRM2", "Center"), t, F.base.strftime("%Y/%m/%d %H:%M:%S"), t, ",\n".join("\t[%s] [nvarchar](100) NULL" % x for x in h2), t, "\n".join("INSERT [dbo].[%s] (%s) VALUES (%s)\nGO" % (t, ", ".join("[%s]" % x for x in h2), ", ".join("NULL" if v == "" else "N'%s'" % v for v in x.values())) for x in o), t)


@shape()
def oracle_insert(F):
    h, o = objs(F, "up", "py")
    t = tab(F).upper()
    return "sql", "prompt PL/SQL Developer import file\nprompt Created on %s by Administrator\nset feedback off\nset define off\nprompt Loading %s...\n%s\ncommit;\nprompt %d records loaded\nset feedback on\nset define on\nprompt Done.\n" % (F.cn(F.base), t, "\n".join("insert into %s (%s)\nvalues (%s);\n" % (t, ", ".join(h), ", ".join("null" if v == "" else "'%s'" % v for v in x.values())) for x in o), len(o))


@shape()
def xml_rows(F):
    h, o = objs(F, "snake", "pyl", "camel")
    if F.rng.random() < .5:
        return "xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<RECORDS>\n%s\n</RECORDS>\n" % "\n".join("  <RECORD>\n" + "\n".join("    <%s>%s</%s>" % (k, v, k) for k, v in x.items()) + "\n  </RECORD>" for x in o)
    return "xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<dataset>\n%s\n</dataset>\n" % "\n".join("  <row %s/>" % " ".join("%s=\"%s\"" % (k, v) for k, v in x.items()) for x in o)


@shape()
def yaml_fixture(F):
    h, o = objs(F, "snake", "camel")
    t = tab(F)
    return st(F, "yml", "yaml"), "# 初始化数据，从线上拉的，方便本地调试\n%s:\n%s\n" % (t, "\n".join("  - " + "\n    ".join("%s: '%s'" % (k, v) for k, v in x.items()) for x in o))


@shape()
def django_fixture(F):
    h, o = objs(F, "snake")
    return "json", J([{"model": "core." + tab(F).replace("_", ""), "pk": i + 1, "fields": x} for i, x in enumerate(o)], indent=2) + "\n"


@shape()
def py_fixture(F):
    h, o = objs(F, "snake", "camel")
    return "py", "# -*- coding: utf-8 -*-\nimport unittest\n\nfrom app.service import handler\n\n# 用线上数据跑一遍回归\nROWS = [\n%s\n]\n\n\nclass TestHandler(unittest.TestCase):\n    def test_rows(self):\n        for row in ROWS:\n            self.assertTrue(handler.check(row))\n\n\nif __name__ == '__main__':\n    unittest.main()\n" % "\n".join("    " + repr(strs(x)) + "," for x in o)


@shape()
def js_seed(F):
    h, o = objs(F, "camel")
    body = "\n".join("  { " + ", ".join("%s: %s" % (k, q(v)) for k, v in x.items()) + " }," for x in o)
    return st(F, "js", "ts"), "import { defineMock } from '@/utils/request'\n\nconst list = [\n%s\n]\n\nexport default [\n  {\n    url: '/api/list',\n    method: 'get',\n    response: () => ({ code: 0, data: { list, total: list.length } }),\n  },\n]\n" % body


@shape()
def php_array(F):
    h, o = objs(F, "snake", "pyl")
    return "php", "<?php\n\nuse Illuminate\\Database\\Seeder;\n\nclass %sSeeder extends Seeder\n{\n    public function run()\n    {\n        DB::table('%s')->insert([\n%s\n        ]);\n    }\n}\n" % (st(F, "Init", "Demo", "Data"), tab(F), "\n".join("            [" + ", ".join("'%s' => %s" % (k, q(v)) for k, v in x.items()) + "]," for x in o))


@shape()
def java_test(F):
    h, o = objs(F, "camel", wide=False)
    return "java", "package com.ztkj.platform.service;\n\nimport org.junit.Test;\nimport java.util.*;\n\npublic class BatchServiceTest {\n\n    @Test\n    public void testBatch() {\n        List<Record> list = new ArrayList<>();\n        Record r;\n%s\n        Assert.assertEquals(%d, service.batch(list));\n    }\n}\n" % ("\n".join("        r = new Record();\n" + "\n".join("        r.set%s(\"%s\");" % (k[0].upper() + k[1:], v) for k, v in x.items()) + "\n        list.add(r);" for x in o), len(o))


@shape()
def go_struct(F):
    h, o = objs(F, "camel")
    up = lambda s: s[0].upper() + s[1:]
    return "go", "package service\n\nimport \"testing\"\n\nvar cases = []Item{\n%s\n}\n\nfunc TestItems(t *testing.T) {\n\tfor _, c := range cases {\n\t\tif err := Check(c); err != nil {\n\t\t\tt.Fatal(err)\n\t\t}\n\t}\n}\n" % "\n".join("\t{" + ", ".join("%s: \"%s\"" % (up(k), v) for k, v in x.items()) + "}," for x in o)


@shape()
def ruby_seed(F):
    h, o = objs(F, "snake")
    return "rb", "# frozen_string_literal: true\n\n[\n%s\n].each { |attrs| Record.create!(attrs) }\n" % "\n".join("  { " + ", ".join("%s: '%s'" % (k, v) for k, v in x.items()) + " }," for x in o)


@shape()
def har_capture(F):
    h, o = objs(F, "camel")
    es, i, t = [], 0, F.base
    while i < len(o):
        part = o[i:i + 10]
        body = J({"code": 0, "data": {"records": part, "current": i // 10 + 1}}, separators=(",", ":"))
        es.append({"startedDateTime": t.strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % F.rng.randrange(1000), "time": 41.7, "request": {"method": "GET", "url": "https://gw.%s.cn/admin/v1/page?current=%d&size=10" % (st(F, "ztkj", "hxyun"), i // 10 + 1), "headers": [{"name": "Authorization", "value": "Bearer " + hexs(F, 40)}]}, "response": {"status": 200, "content": {"size": len(body), "mimeType": "application/json", "text": body}}})
        i += 10
        t += dt.timedelta(seconds=3)
    return "har", J({"log": {"version": "1.2", "creator": {"name": "WebInspector", "version": "537.36"}, "entries": es}}, indent=2) + "\n"


@shape(True)
def nginx_query(F):
    from urllib.parse import quote
    h, o = objs(F, "camel", "snake", wide=False)
    out, tb = [], tab(F).split("_")[-1]
    for i, x in enumerate(o):
        t = F.base + dt.timedelta(seconds=i * 7)
        out.append("%d.%d.%d.%d - - [%s +0800] \"GET /api/v1/%s/submit?%s HTTP/1.1\" 200 %d \"-\" \"okhttp/3.12.1\" \"-\" rt=0.0%d" % (F.rng.randrange(36, 223), F.rng.randrange(256), F.rng.randrange(256), F.rng.randrange(1, 255), t.strftime("%d/%b/%Y:%H:%M:%S"), tb, "&".join("%s=%s" % (k, quote(str(v)) if not str(v).isascii() else str(v).replace(" ", "%20")) for k, v in x.items()), F.rng.randrange(60, 900), F.rng.randrange(10, 99)))
    return "log", "\n".join(out) + "\n"


@shape(True)
def spring_tostring(F):
    h, o = objs(F, "camel")
    cl = st(F, "Dto", "Vo", "Entity", "Req")
    nm = "".join(x.title() for x in tab(F).split("_"))
    return "log", "\n".join("%s.%03d  INFO 1 --- [nio-8080-exec-%d] c.z.p.controller.%sController     : 保存入参: %s%s(%s)" % ((F.base + dt.timedelta(seconds=i * 3)).strftime("%Y-%m-%d %H:%M:%S"), F.rng.randrange(1000), F.rng.randrange(1, 11), nm[:8], nm, cl, ", ".join("%s=%s" % (k, v if v != "" else "null") for k, v in x.items())) for i, x in enumerate(o)) + "\n"


@shape(True)
def log4j_json(F):
    h, o = objs(F, "camel", "snake")
    out = []
    for i, x in enumerate(o):
        t = (F.base + dt.timedelta(seconds=i * 5)).strftime("%Y-%m-%d %H:%M:%S,") + "%03d" % F.rng.randrange(1000)
        out.append("%s [DubboServerHandler-10.9.1.5:20880-thread-%d] INFO  c.h.gateway.BizFilter - [%s] request body: %s" % (t, F.rng.randrange(200), hexs(F, 16), J(x)))
        if F.rng.random() < .4:
            out.append("%s [DubboServerHandler-10.9.1.5:20880-thread-%d] INFO  c.h.gateway.BizFilter - cost %dms, result=SUCCESS" % (t, F.rng.randrange(200), F.rng.randrange(3, 300)))
    return "log", "\n".join(out) + "\n"


@shape(True)
def mybatis_log(F):
    h, o = objs(F, "snake")
    t = tab(F)
    out = []
    for i, x in enumerate(o):
        p = (F.base + dt.timedelta(seconds=i)).strftime("%Y-%m-%d %H:%M:%S") + " DEBUG [http-nio-8081-exec-%d] c.z.m.%sMapper.insert - " % (F.rng.randrange(1, 20), camel(t))
        out += [p + "==>  Preparing: insert into %s ( %s ) values ( %s )" % (t, ", ".join(h), ", ".join("?" * len(h))), p + "==> Parameters: " + ", ".join("%s(String)" % v if v != "" else "null" for v in x.values()), p + "<==    Updates: 1"]
    return "log", "\n".join(out) + "\n"


@shape()
def mysqlbinlog(F):
    h, o = objs(F, "snake")
    t = tab(F)
    out = ["/*!50530 SET @@SESSION.PSEUDO_SLAVE_MODE=1*/;", "DELIMITER /*!*/;", "# %s: table %s columns: %s" % (F.base.strftime("%y%m%d %H:%M:%S"), t, ",".join("@%d=%s" % (i + 1, x) for i, x in enumerate(h)))]
    for i, x in enumerate(o):
        out += ["# at %d" % (219 + i * 411), "#%s server id 1  end_log_pos %d CRC32 0x%s \tWrite_rows: table id 108 flags: STMT_END_F" % (F.base.strftime("%y%m%d %H:%M:%S"), 630 + i * 411, hexs(F, 8)), "### INSERT INTO `prod`.`%s`" % t, "### SET"] + ["###   @%d=%s /* VARSTRING(255) meta=255 nullable=1 is_null=0 */" % (k + 1, q(v)) for k, v in enumerate(x.values())]
    return "txt", "\n".join(out + ["DELIMITER ;", "# End of log file"]) + "\n"


@shape()
def mysql_vertical(F):
    h, o = objs(F, "snake", "pyl")
    k = max(map(len, h))
    return "txt", "mysql> select * from %s limit %d\\G\n" % (tab(F), len(o)) + "\n".join("*************************** %d. row ***************************\n" % (i + 1) + "\n".join("%s: %s" % (a.rjust(k), v) for a, v in x.items()) for i, x in enumerate(o)) + "\n%d rows in set (0.01 sec)\n" % len(o)


@shape()
def clickhouse_vertical(F):
    h, o = objs(F, "snake")
    k = max(map(len, h)) + 2
    return "txt", "\n\n".join("Row %d:\n──────\n" % (i + 1) + "\n".join("%s%s" % ((a + ":").ljust(k), v) for a, v in x.items()) for i, x in enumerate(o)) + "\n\n%d rows in set. Elapsed: 0.006 sec.\n" % len(o)


@shape(True)
def kafka_dump(F):
    h, o = objs(F, "camel", "snake")
    e = int(F.base.timestamp() * 1000)
    return st(F, "txt", "log"), "\n".join("CreateTime:%d\t%s\t%s" % (e + i * 731, hexs(F, 8), J({"op": "I", "table": tab(F), "after": x}, separators=(",", ":"))) for i, x in enumerate(o)) + "\nProcessed a total of %d messages\n" % len(o)


@shape()
def redis_hgetall(F):
    h, o = objs(F, "camel", "snake")
    pre = st(F, "cache", "tmp", "detail")
    out = []
    for i, x in enumerate(o):
        out.append("10.0.3.8:6379> HGETALL %s:%d" % (pre, 5001 + i))
        n = 0
        for k, v in x.items():
            out += ["%2d) \"%s\"" % (n + 1, k), "%2d) \"%s\"" % (n + 2, v)]
            n += 2
    return "txt", "\n".join(out) + "\n"


@shape()
def redis_set(F):
    h, o = objs(F, "camel")
    return st(F, "txt", "redis"), "\n".join("SET %s:%s '%s' EX 86400" % (st(F, "sess", "obj", "cache"), hexs(F, 12), J(x)) for x in o) + "\n"


@shape()
def postman(F):
    h, o = objs(F, "camel")
    return "json", J({"info": {"_postman_id": hexs(F, 8) + "-1c0e-4d52", "name": "联调接口", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "item": [{"name": "保存%d" % (i + 1), "request": {"method": "POST", "header": [{"key": "Content-Type", "value": "application/json"}], "body": {"mode": "raw", "raw": J(x, indent=1)}, "url": {"raw": "{{host}}/api/save", "host": ["{{host}}"], "path": ["api", "save"]}}, "response": []} for i, x in enumerate(o)]}, indent="\t") + "\n"


@shape()
def swagger_example(F):
    h, o = objs(F, "camel")
    return "json", J({"swagger": "2.0", "info": {"title": "业务接口", "version": "1.0"}, "paths": {"/api/list": {"get": {"summary": "列表查询", "produces": ["application/json"], "responses": {"200": {"description": "成功（示例取自生产返回）", "examples": {"application/json": {"code": 0, "data": o}}}}}}}}, indent=2) + "\n"


@shape()
def toml_data(F):
    h, o = objs(F, "snake")
    return "toml", "# 本地调试用，勿提交\n[app]\nname = \"worker\"\n\n" + "\n\n".join("[[rows]]\n" + "\n".join("%s = \"%s\"" % (k, v) for k, v in x.items()) for x in o) + "\n"


@shape()
def ini_data(F):
    h, o = objs(F, "snake", "pyl")
    return st(F, "ini", "properties", "conf"), "\n".join("[item_%d]\n" % (i + 1) + "\n".join("%s=%s" % (k, v) for k, v in x.items()) + "\n" for i, x in enumerate(o))


@shape()
def soap_xml(F):
    h, o = objs(F, "camel", "py")
    return "xml", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">\n<soap:Body>\n<QueryResponse xmlns=\"http://service.ws.hxsoft.com/\">\n<return><code>1</code><rowcount>%d</rowcount>\n%s\n</return>\n</QueryResponse>\n</soap:Body>\n</soap:Envelope>\n" % (len(o), "\n".join("<item>" + "".join("<%s>%s</%s>" % (k, v, k) for k, v in x.items()) + "</item>" for x in o))


@shape()
def curl_script(F):
    h, o = objs(F, "camel", "snake")
    return "sh", "#!/bin/bash\n# 补推失败数据 %s\nHOST=${1:-http://10.8.2.15:9090}\n\n" % F.day(F.base) + "\n".join("curl -s -X POST $HOST/api/push -H 'Content-Type: application/json' -d '%s'\nsleep 0.2" % J(x) for x in o) + "\necho done\n"


@shape()
def http_raw(F):
    h, o = objs(F, "camel", "snake")
    out = []
    for x in o:
        b = J(x)
        out.append("POST /gateway/save.do HTTP/1.1\r\nHost: 10.1.22.%d:8080\r\nContent-Type: application/json;charset=UTF-8\r\nContent-Length: %d\r\nCookie: JSESSIONID=%s\r\n\r\n%s\r\n" % (F.rng.randrange(2, 250), len(b.encode()), hexs(F, 32).upper(), b))
    return "txt", ("=" * 54 + "\n").join(out).replace("\r\n", "\n")


@shape()
def error_trace(F):
    h, o = objs(F, "camel")
    out = []
    for i, x in enumerate(o):
        out.append("%s ERROR [pool-3-thread-%d] c.h.job.SyncJob - 同步失败, data=%s\njava.net.SocketTimeoutException: Read timed out\n\tat java.net.SocketInputStream.socketRead0(Native Method)\n\tat com.hx.job.SyncJob.push(SyncJob.java:%d)" % ((F.base + dt.timedelta(seconds=i * 31)).strftime("%Y-%m-%d %H:%M:%S.%f")[:23], F.rng.randrange(1, 9), J(x), F.rng.randrange(40, 300)))
    return "log", "\n".join(out) + "\n"


@shape()
def graphql(F):
    h, o = objs(F, "camel")
    return "json", J({"data": {"page": {"edges": [{"cursor": hexs(F, 10), "node": x} for x in o], "pageInfo": {"hasNextPage": False}, "totalCount": len(o)}}}, indent=2) + "\n"
