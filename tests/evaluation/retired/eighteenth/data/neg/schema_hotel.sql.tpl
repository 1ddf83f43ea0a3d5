CREATE TABLE `guest_stay` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `guest_name` varchar(64) COMMENT '旅客姓名',
  `id_card` char(18) COMMENT '身份证号',
  `room_no` varchar(8) COMMENT '房号',
  `checkin_time` datetime COMMENT '入住时间',
  `checkout_time` datetime COMMENT '离店时间',
  PRIMARY KEY (`id`), KEY `idx_idcard` (`id_card`)
) ENGINE=InnoDB COMMENT='住宿登记';
