# PMS front end
guest.name=\u5ba2\u4eba\u59d3\u540d
guest.idcard=\u8eab\u4efd\u8bc1\u53f7
guest.checkin=\u5165\u4f4f\u65f6\u95f4
guest.checkout=\u79bb\u5e97\u65f6\u95f4
room.no=\u623f\u53f7
btn.save=\u4fdd\u5b58
