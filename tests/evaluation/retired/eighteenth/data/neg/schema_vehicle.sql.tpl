create table VEH_INFO (
  HPHM VARCHAR2(15), HPZL CHAR(2), CLSBDH VARCHAR2(25), FDJH VARCHAR2(30),
  SYR VARCHAR2(128), SFZMHM VARCHAR2(18), CCDJRQ DATE
);
comment on column VEH_INFO.HPHM is '号牌号码';
comment on column VEH_INFO.CLSBDH is '车辆识别代号';
comment on column VEH_INFO.SYR is '机动车所有人';
comment on column VEH_INFO.SFZMHM is '身份证明号码';
