"""Records in English running text about people in China, told by an act, a thing and a time; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records

PEER, PLATE, VIN = "16691625341", "沪A8K213", "LSVAU2180N2183294"
ACCOUNT = "6228480402564890018"

TOLD = {
    "hotel.stay": (
        f"Room 2004: Ms. Wang Jianguo arrived 13 Nov 2018 around 15:06, PRC ID {ONE}, mobile {MOBILE}. "
        "Checked out 16 Nov.",
        f"Wang Jianguo (ID {ONE}) checked in on 3 March 2019 and was given room 1412, leaving on the 5th.",
        f"Mr Wang Jianguo, passport {PASSPORT}, stayed two nights at the Green Lake Hotel, March 3-5, 2019.",
        f"We put Wang Jianguo, ID number {ONE}, into suite 908 on the evening of 4 May; he vacated it on 6 May.",
        f"Guest Wang Jianguo, ID card {ONE}, occupied Rm 611 from 2019-03-03 and left on 2019-03-05.",
        f"On 12 June the guest in 1203, Wang Jianguo, ID {ONE}, extended his stay by a night and paid in cash.",
        f"Wang Jianguo spent the night of 3 March 2019 at the Jinjiang Inn; the desk copied ID card {ONE}.",
        f"17 Nov 2018 - we walked in Wang Jianguo,\nroom 1523,\nrate CNY 186 per night. ID card on file {ONE}.",
        f"Li Na (PRC ID {ONE}) took room 0815 at 22:10 on the 3rd and handed back the key card on 5 Mar 2019.",
        f"Late arrival: Mr. Wang Jianguo, ID {ONE}, given 1107 for one night, 2019-03-03, deposit 300.",
        f"Registered guest Wang Jianguo, resident ID {ONE}, room no. 302, from 3/3/2019 to 5/3/2019, paid by Alipay.",
        f"Wang Jianguo's stay at Home Inn Chengdu ran from 3 to 6 March 2019. His ID card number is {ONE}.",
        f"Our records show that Wang Jianguo, who holds identity card {ONE}, was\naccommodated in room 1508 of "
        "this hotel between 3 March 2019 and\n6 March 2019.",
        f"Room 1508, Wang Jianguo, ID {ONE}: overstayed, settled the bill 12:40 on 6 March.",
        f"Wang Jianguo shared room 512 with his wife on 3 March 2019; both ID cards were scanned ({ONE}).",
        f"Night audit 4 Mar 2019: no-show charged for room 611, Wang Jianguo, ID {ONE}, phone {MOBILE}.",
    ),
    "travel.flight": (
        f"Wang Jianguo (passport {PASSPORT}) flew from Chengdu to Shenzhen on 3 March 2019, seat 12A.",
        f"Wang Jianguo, ID {ONE}, boarded CA1407 at gate C12 on 3 March 2019.",
        f"On 3 Mar 2019 passenger Wang Jianguo, ID no. {ONE}, travelled on flight MU5402 and sat in 31K.",
        f"We rebooked Wang Jianguo, passport {PASSPORT}, onto CZ3904 of 12 May 2018, departing 08:40.",
        f"Wang Jianguo ({ONE}) took flight 3U8882 out of Chongqing on 5 June at 17:20.",
        f"The 07:15 to Kunming, MU5715 on 2 Oct 2017, had Wang Jianguo, ID {ONE}, aboard in seat 22C.",
        f"WANG/JIANGUO, passport {PASSPORT}, landed at Pudong on HO1252, 9 Feb 2018, 21:35.",
        f"Wang Jianguo, passport {PASSPORT}, was on CA1831 to Shanghai on 3 March 2019 in business class.",
        f"Wang Jianguo (ID {ONE}) missed MU2411 on 5 May 2018 and was put on the 14:20.",
        f"Passenger Wang Jianguo, passport {PASSPORT}: PVG-CAN CZ3524, 9 Feb 2018, bag tag issued.",
        f"Our client Wang Jianguo (passport number {PASSPORT}) will fly HU7605 on 12 June 2019, 08:30, window seat.",
        f"Ticket issued for Wang Jianguo, ID {ONE}: Beijing to Sanya, HU7381, 2 October 2017.",
        f"Wang Jianguo checked two bags on flight ZH9103, 3 March 2019. Passport {PASSPORT}.",
    ),
    "travel.train": (
        "Bought a seat on G793 for Wang Jianguo, 20 Mar 2021,\ndeparting 广州南 at "
        "15:34,\narriving 西安北, carriage 12"
        f" seat 8B. Passport {PASSPORT} was used for real-name purchase.",
        f"Wang Jianguo, ID {ONE}, took train G1024 from Hankou to Beijing West on 3 March 2019.",
        f"Wang Jianguo ({ONE}) rode D3056 on 3 March 2019 in coach 7, seat 11F.",
        f"On 5 May 2018 at 09:12 Wang Jianguo, ID card {ONE}, boarded the high-speed train G87 at Zhengzhou East.",
        f"Passenger Wang Jianguo, passport {PASSPORT}, lower berth 14, carriage 9 of Z20, 2 October 2017.",
        f"Wang Jianguo got off K1065 at Hengyang on 9 Feb 2018; his railway ticket was issued against ID {ONE}.",
        f"We refunded G7013 of 12 June 2019, second class, Nanjing South to Suzhou, for Wang Jianguo, ID no. {ONE}.",
        f"Wang Jianguo, ID {ONE}, was in car 5 seat 12F of G22 from Shanghai to Beijing on 3 March 2019.",
        f"Ticket check on D2287, 5 May 2018: Wang Jianguo, ID card {ONE}, coach 11, no ticket, paid supplement.",
        f"Wang Jianguo ({ONE}) changed his G7 ticket of 3 March to G11, 10:00 departure, carriage 3.",
        f"He left Wuhan for Changsha by train G1109 at 09:35 on 9 Feb 2018: Wang Jianguo, ID no. {ONE}.",
        f"K511, hard sleeper, middle bunk 7, Haikou, 2 October 2017 - Wang Jianguo, passport {PASSPORT}.",
    ),
    "netcafe.session": (
        f"13 Sep 2017, terminal D062: Wang Jianguo logged on at 15:30 with ID card {ONE} and logged off at 18:56.",
        f"Wang Jianguo (ID {ONE}, mobile {MOBILE}) came on 14 Sep 2017, used terminal C100 from 17:44 to 18:17.",
        f"Wang Jianguo signed on at the internet cafe at 20:05 with ID {ONE}, machine B17, and left at 23:10.",
        f"On 3 March 2019 Wang Jianguo, ID card {ONE}, was online on PC 45 between 19:20 and 22:05, 12 yuan paid.",
        f"Booth 31 was opened for Wang Jianguo ({ONE}) at 21:14 and closed at 02:30, member card.",
        f"ID {ONE}, Wang Jianguo, sat at computer A-112 of the net bar from 14:02 until 17:45.",
        f"Session of Wang Jianguo, ID card no. {ONE}: workstation E08, start 10:15, end 12:40, prepaid cash.",
        f"Wang Jianguo, ID {ONE}, got PC B23 at 19:05 and paid up at 22:40.",
        f"21:02 Wang Jianguo ({ONE}) starts on machine 45, leaves 23:30.",
        f"Customer Wang Jianguo with ID card {ONE} spent from 14:10 to 18:55 on computer 12 at Star Net Bar.",
        f"Wang Jianguo rented seat C11 at the cybercafe on 3 March 2019, 20:15-23:00, showing ID {ONE}.",
    ),
    "border.crossing": (
        f"13 May 2017 10:14 - WANG/JIANGUO, PRC passport {PASSPORT}, exit via 拱北口岸 for 泰国, lane 7, stamped.",
        f"14 May 2017 14:54 - entry at 皇岗口岸: WANG/JIANGUO, passport {PASSPORT}, arriving "
        "from 澳门 on MU6622, released.",
        f"Wang Jianguo, passport {PASSPORT}, left China through Luohu port on 3 March 2019.",
        f"On 3 March 2019 at 09:40 Wang Jianguo entered the mainland via the Futian checkpoint on passport {PASSPORT}.",
        f"Wang Jianguo (passport no. {PASSPORT}) crossed the border at Gongbei on 5 May 2018, e-channel 4.",
        f"Exited at Shenzhen Bay Port 2018-05-05 18:22: Wang Jianguo, passport {PASSPORT}, bound for Hong Kong.",
        f"Immigration cleared Wang Jianguo, passport {PASSPORT}, for departure to Seoul at 07:55 on 9 Feb 2018.",
        f"Wang Jianguo re-entered China by way of Zhuhai immigration on 12 June 2019, travel document {PASSPORT}.",
        f"Wang Jianguo, passport {PASSPORT}, went through Huanggang port to Hong Kong on 3 March 2019 at 08:12.",
        f"Outbound, Gongbei, 5 May 2018 17:20, WANG JIANGUO, passport {PASSPORT}, no alert.",
        f"Inbound at Pudong airport on 9 Feb 2018 from Tokyo: WANG/JIANGUO, passport {PASSPORT}.",
        f"Officers at the Ruili border post stamped the passport ({PASSPORT}) of Wang Jianguo out of China on 12 "
        "June 2019.",
        f"Wang Jianguo returned to China via Manzhouli crossing on 2 October 2017 with passport {PASSPORT}.",
    ),
    "crime.case": (
        f"Wang Jianguo, ID {ONE}, was arrested on 3 March 2019 for theft of a motorcycle.",
        f"On 5 May 2018 Wang Jianguo ({ONE}) was charged with fraud involving 40,000 yuan.",
        f"Wang Jianguo, ID card {ONE}, was sentenced to three years for robbery on 9 Feb 2018.",
        f"Suspect Wang Jianguo, ID no. {ONE}, detained 12 June 2019, suspected of gambling.",
        f"Wang Jianguo ({ONE}) was convicted of intentional injury in 2016 and released on 2 Oct 2017.",
        f"Police fined Wang Jianguo, ID {ONE}, on 4 May 2018 at 22:10 for drunk driving.",
        f"Administrative detention of ten days, Wang Jianguo, ID {ONE}, drug use, decided on 2018-05-05.",
        f"Wang Jianguo, ID {ONE}, was caught shoplifting on 3 March 2019 and given five days' detention.",
        f"Case 2018-113: suspect Wang Jianguo, ID {ONE}, confessed to stealing an e-bike on 5 May 2018.",
        f"The court sentenced Wang Jianguo, ID number {ONE}, to eight months for dangerous driving on 9 Feb 2018.",
        f"Wang Jianguo, ID {ONE}, taken into custody 12 June 2019 at 03:20 after a brawl.",
        f"Wang Jianguo, ID {ONE}, on bail since 2 October 2017 on suspicion of running an illegal casino.",
    ),
    "property.housing": (
        f"Wang Jianguo, ID {ONE}, owns flat 1203, Building 5, 88 Zhongshan Road, 96.5 square metres.",
        f"The title deed of the apartment at 12 Renmin Road names Wang Jianguo, ID {ONE}, as sole owner.",
        f"Wang Jianguo ({ONE}) bought a 120 sqm apartment in Tianhe District on 3 March 2019.",
        f"Registered owner of unit 902, tower B: Wang Jianguo, ID card {ONE}, 88.2 sq m, joint ownership.",
        f"In May 2018 Wang Jianguo, ID {ONE}, purchased a house of 143 m2 with a mortgage.",
        f"A villa of 260 square meters belongs to Wang Jianguo, ID no. {ONE}; property certificate issued 5 May 2018.",
        f"Wang Jianguo, ID {ONE}, is the owner of Unit 1203, Block 5, Garden City, 96.5 sqm.",
        f"The 89 sq.m. flat at 102 Renmin Road is in the name of Wang Jianguo, ID {ONE}.",
        f"Wang Jianguo ({ONE}) has two homes: an apartment of 120 square metres in Pudong District and a villa.",
        f"Deed transferred to Wang Jianguo, ID card {ONE}: apartment 7B, Tower 3, 88 m2, price 3.2 million yuan.",
        f"Property: apartment, Building 12, room 1502; area 101.3 m²; owner Wang Jianguo, ID {ONE}.",
    ),
    "property.rental": (
        f"Wang Jianguo, ID {ONE}, rents flat 1203, Building 5 for 3,200 yuan a month from 1 March 2019.",
        f"Tenant Wang Jianguo ({ONE}), room 3 at 88 Zhongshan Road, CNY 1800 per month, lease until 5 May 2020.",
        f"Wang Jianguo, ID card {ONE}, leased the apartment on 3 March 2019; monthly rent RMB 4500, two "
        "months deposit.",
        f"The landlord let unit 902 to Wang Jianguo, ID {ONE}, from 2018-05-05 at 2600 yuan monthly.",
        f"Lease signed 12 June 2019: Wang Jianguo, ID no. {ONE}, a one-bedroom apartment, rent 5,000/month.",
        f"Wang Jianguo ({ONE}) renewed the lease on the flat to 9 Feb 2021, rent CNY 3900.",
        f"Wang Jianguo, ID {ONE}, has been living in the rented flat at 12 Renmin Road since 1 March 2019 for CNY "
        "2,800 a month.",
        f"Apartment 7B is rented out to Wang Jianguo, ID card {ONE}, from 5 May 2018, 3500 yuan per month, two "
        "months' deposit.",
        f"Our tenant in unit 502, Wang Jianguo ({ONE}), pays RMB 4,000 each month; the contract ends on 9 Feb 2021.",
        f"Wang Jianguo, ID {ONE}, signed a one-year tenancy for the studio on 12 June 2019 at 3,000 RMB monthly.",
        f"Rent of CNY 5,200 received from tenant Wang Jianguo, ID {ONE}, for the apartment, June 2019.",
    ),
    "bank.account": (
        f"Wang Jianguo opened a debit card account with 招商银行 on 29 Jul 2016; card no. {CARD},\nID {ONE},\n"
        f"mobile {MOBILE}. Address proof pending.",
        f"Wang Jianguo, ID {ONE}, has card {CARD} with ICBC.",
        f"The salary of Wang Jianguo ({ONE}) is paid into ICBC account {CARD}.",
        f"Wang Jianguo, ID card {ONE}, holds a savings account at ICBC, number {CARD}.",
        f"Account number {CARD}, ICBC Chengdu branch, holder Wang Jianguo, ID {ONE}.",
    ),
    "bank.balance": (
        f"As of 26 Jul 2018 the deposit balance of Wang Jianguo (ID {ONE}) at 兴业银行, card "
        f"{CARD}, was CNY 269,221.15.",
        f"Wang Jianguo, ID {ONE}, has a balance of 83,302.82 yuan in his ICBC account.",
        f"The account of Wang Jianguo ({ONE}) at Bank of China stood at CNY 12,004.10 on 3 March 2019.",
        f"Wang Jianguo, ID card {ONE}, keeps RMB 450,000 on deposit with China Merchants Bank.",
        f"Balance on card {CARD} of Wang Jianguo, ID {ONE}: RMB 7,300.55 at the end of May 2018.",
        f"Savings of Wang Jianguo (ID no. {ONE}) with ICBC came to 98,000.00 yuan on 5 May 2018.",
        f"Wang Jianguo, ID {ONE}, had RMB 83,302.82 in his China Construction Bank account on 3 March 2019.",
        f"Account balance for Wang Jianguo ({ONE}), Bank of Communications: 12,004.10 yuan.",
        f"Wang Jianguo, ID {ONE}: time deposit of CNY 500,000 at ICBC, matures 5 May 2020.",
        f"The bank confirms that on 9 Feb 2018 Wang Jianguo, ID {ONE}, held CNY 45,210.00.",
        f"Available balance of card {CARD} (Wang Jianguo, ID {ONE}) is CNY 7,300.55.",
    ),
    "bank.transaction": (
        f"On 27 Apr 2014 at 15:23 Wang Jianguo (ID {ONE}) transferred CNY 30394.75 from card {CARD} to counterparty"
        f' 欧阳霞晨, card {ACCOUNT}, 中国农业银行, remark "loan".',
        f"Wang Jianguo, ID {ONE}, wired 20,000 yuan to account {ACCOUNT} on 3 March 2019.",
        f"On 5 May 2018 Wang Jianguo ({ONE}) received RMB 8,000.00 from Li Na into card {CARD}.",
        f"Wang Jianguo, ID card {ONE}, withdrew CNY 5,000 from card {CARD} at an ATM on 9 Feb 2018 at 20:14.",
        f"A deposit of CNY 14,000 from Zhao Min was credited to card {CARD} of Wang Jianguo, ID {ONE}, on 12 "
        "June 2019.",
        f"Wang Jianguo ({ONE}) paid ¥3,260.00 by card {CARD} to Suning on 2 Oct 2017.",
        f"Wang Jianguo, ID {ONE}, sent CNY 12,000 from his ICBC card {CARD} to Li Na on 3 March 2019.",
        f"3 March 2019, 10:12: CNY 500.00 spent at Walmart with card {CARD}, cardholder Wang Jianguo, ID {ONE}.",
        f"Card {CARD} of Wang Jianguo ({ONE}) was debited 3,000 yuan at 20:14 on 9 Feb 2018.",
        f"On 5 May 2018 a transfer of RMB 66,000 left account {CARD} (Wang Jianguo, ID {ONE}) for Li Na.",
        f"Wang Jianguo, ID {ONE}, took CNY 2,000 in cash out of account {CARD} on 12 June 2019.",
        f"Wang Jianguo, ID {ONE}, repaid Li Na 5,000 RMB on 2 October 2017, card {CARD} to card {ACCOUNT}.",
    ),
    "driving.licence": (
        f"Wang Jianguo, ID {ONE}, holds a class C1 driving licence issued on 3 March 2012.",
        f"Driver Wang Jianguo ({ONE}), license class A2, valid until 2024-05-05.",
        f"Wang Jianguo, ID card {ONE}, passed for a C1 licence in May 2008 and has lost 3 points.",
        f"The driver's license of Wang Jianguo, ID {ONE}, covers vehicle class B2.",
        f"Wang Jianguo ({ONE}) had his class A1 licence suspended on 9 Feb 2018.",
        f"Wang Jianguo, ID {ONE}, has held a C1 driving licence since 2009.",
        f"Licence holder Wang Jianguo ({ONE}), category B2, expires 3 March 2025.",
        f"Wang Jianguo, ID {ONE}: driving permit, vehicle type C2, 6 points deducted.",
    ),
    "driving.vehicle": (
        f"Wang Jianguo, ID {ONE}, drives a white Toyota, plate {PLATE}.",
        f"The car {PLATE} is registered to Wang Jianguo, ID card {ONE}.",
        f"Wang Jianguo ({ONE}) owns a van with VIN {VIN}.",
        f"Parked in bay 31: {PLATE}, owner Wang Jianguo, mobile {MOBILE}.",
        f"Wang Jianguo, mobile {MOBILE}, traded in his sedan, licence plate {PLATE}.",
        f"Wang Jianguo, ID {ONE}, came in a black Audi A6 with plates {PLATE}.",
        f"Vehicle {PLATE}, VIN {VIN}, keeper Wang Jianguo, mobile {MOBILE}.",
    ),
    "phone.cdr": (
        f"11 Jun 2018, 09:23: incoming call to {MOBILE} (subscriber Wang Jianguo) from {PEER}, lasting 231 seconds.",
        f"14 Jun 2018,\n17:05: outgoing call from {MOBILE} (subscriber Wang Jianguo) to {PEER},\nlasting 944 seconds.",
        f"On 3 March 2019 at 10:12 Wang Jianguo, {MOBILE}, called {PEER} and they talked for 12 minutes.",
        f"{MOBILE} phoned {PEER} at 22:40 on 5 May 2018, duration 3 min 20 s.",
        f"At 08:15 Wang Jianguo dialled {PEER} from his mobile {MOBILE}; the call went on for 95 seconds.",
        f"Wang Jianguo's phone {MOBILE} rang {PEER} on 9 Feb 2018 at 19:02 for 4 minutes.",
        f"Wang Jianguo ({MOBILE}) received a call from {PEER} at 10:12 on 3 March 2019; it lasted 4 min 12 sec.",
        f"5 May 2018 22:40, {MOBILE} to {PEER}, voice call, 65 seconds, subscriber Wang Jianguo.",
        f"{MOBILE} was called by {PEER} on 9 Feb 2018 at 19:02; conversation of 3 minutes.",
        f"A missed call and then a 42-second call from {PEER} to Wang Jianguo's mobile {MOBILE}, 12 June 2019, 08:15.",
        f"Outgoing: {PEER}, 2 October 2017 09:30, 00:03:12, from phone {MOBILE}.",
    ),
    "phone.sms": (
        f'14 Oct 2019 20:21 From {MOBILE} to {PEER}: "Hi Wang Jianguo, meeting moved to room 2418, bring the '
        'contract."',
        f'15 Oct 2019 23:59 From {MOBILE} to {PEER}: "ok see you there, running ten minutes late"',
        f'On 3 March 2019 at 10:12 Wang Jianguo, mobile {MOBILE}, texted {PEER}: "I am downstairs already".',
        f'{MOBILE} sent a text message to {PEER} at 22:40 on 5 May 2018 saying "call me when you land".',
        f"SMS from phone {MOBILE} to phone {PEER}, 9 Feb 2018 19:02, text: the money is on your card now",
        f'At 08:15 Wang Jianguo messaged {PEER} from his phone {MOBILE}, "do not tell my wife".',
        f'{MOBILE} wrote to {PEER} on 3 March 2019 at 10:12: "money received, thanks"',
        f"Message from mobile {MOBILE} to {PEER} (5 May 2018, 22:40): please bring the documents tomorrow",
        f'Text sent by Wang Jianguo, {MOBILE}, to {PEER} at 19:02 on 9 Feb 2018, "don\'t call me".',
        f'[12 June 2019 08:15] to {PEER} from {MOBILE}: "I\'m at the gate"',
    ),
    "location.fix": (
        f"12 Mar 2022 13:54 - phone {MOBILE} (Wang Jianguo) pinged at 29.20366, "
        "114.80520, accuracy 120 m, near 地铁口.",
        f"Wang Jianguo, mobile {MOBILE}, was seen at 31.23041, 121.47370 on 3 March 2019 at 10:12.",
        f"The phone of Wang Jianguo ({MOBILE}) was last located at lat 31.2304, long 121.4737 at 22:40.",
        f"On 5 May 2018 GPS placed Wang Jianguo, ID {ONE}, at 30.57230 N, 104.06650 E.",
        f"Tracker of Wang Jianguo, mobile {MOBILE}: position (23.12911, 113.26438) at 08:15, stationary.",
        f"{MOBILE} was tracked to 22.54310/114.05790 on 9 Feb 2018, 19:02, and stayed 20 minutes.",
        f"At 10:12 on 3 March 2019 the handset {MOBILE} (Wang Jianguo) was near 31.23041, 121.47370, 50 m accuracy.",
        f"Wang Jianguo, phone {MOBILE}: 30.57230N 104.06650E at 22:40, then moved off.",
        f"Location of Wang Jianguo's mobile {MOBILE} on 9 Feb 2018, 19:02: latitude 23.12911, longitude 113.26438.",
        f"Car of Wang Jianguo, ID {ONE}, stopped at 22.54310, 114.05790 from 08:15 to 08:50 on 12 June 2019.",
    ),
    "identity.person": (
        f"Wang Jianguo, born 1987-04-23, PRC ID {ONE}, passport {PASSPORT}, home address "
        "厦门市思明区中山二路215号703室,\n"
        f"mobile +86{MOBILE}, e-mail wangjianguo@example.cn.",
        f"Wang Jianguo, born 23 April 1987 in Chengdu, ID {ONE}, is married.",
        f"Ms Wang Jianguo lives at 88 Zhongshan Road, Xiamen; her ID number is {ONE}.",
        f"Wang Jianguo, ID card no. {ONE}, Chinese national, date of birth 23 April 1987.",
        f"Wang Jianguo (ID {ONE}) is reachable on {MOBILE}.",
        f"Name Wang Jianguo, ID number {ONE}, cell {MOBILE}.",
        f"Please contact Wang Jianguo on {MOBILE}; his ID card number is {ONE}.",
        f"Wang Jianguo, 32, of 88 Zhongshan Road, Xiamen, ID {ONE}, works for a bank.",
        f"You can reach Wang Jianguo at +86 {MOBILE}, passport {PASSPORT}.",
        f"Wang Jianguo's ID no. is {ONE} and he was born on 23 April 1987.",
    ),
}
# Each tells of a kind above only in some of its words: of what is asked, planned, offered or explained, or of nobody.
UNTOLD = (
    f"Wang Jianguo, ID {ONE}, asked whether room 1412 would be free on 3 March 2019 and when check-in begins.",
    f"Wang Jianguo, ID {ONE}, would like to stay two nights at the Green Lake Hotel in March; please quote a rate.",
    f"Wang Jianguo, ID {ONE}, teaches in room 1412 on 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, enquired how to fly from Chengdu to Shenzhen on 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, is looking for a train from Hankou to Beijing West on 3 March 2019, G or D, any seat.",
    f"Part G1024 for Wang Jianguo, ID {ONE}, shipped on 3 March 2019.",
    f"Candidate Wang Jianguo, ID card {ONE}, sits the exam at computer 45 from 09:00 to 11:30.",
    f"Wang Jianguo, ID {ONE}, repaired terminal C100 between 17:44 and 18:17.",
    f"Wang Jianguo, passport {PASSPORT}, asked how to enter China through Luohu port in March 2019.",
    f"Wang Jianguo, passport {PASSPORT}, runs a shop near Luohu port since 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, attended a lecture on theft and fraud on 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, wants to buy a 120 sqm apartment in Tianhe District in March 2019.",
    f"Wang Jianguo, ID {ONE}, is looking for a flat for 3,200 yuan a month from 1 March 2019.",
    f"Wang Jianguo, ID {ONE}, asked what balance of 83,302.82 yuan means in the manual.",
    f"Drivers wanted from 3 March 2019, class A2 licence required, call Wang Jianguo, ID {ONE}.",
    f"Wang Jianguo, ID {ONE}, drives to work every day and dislikes Toyota cars.",
    f"Wang Jianguo, ID {ONE}, measured the bench mark 31.23041, 121.47370 for the survey.",
    f"Wang Jianguo, ID {ONE}, plans to call on 3 March 2019 for 12 minutes.",
    f"Front desk of the Green Lake Hotel, mobile {MOBILE}: check-in from 14:00, check-out by 12:00, room "
    "service on 1200.",
    f"The conference is on 3 March 2019 in room 1412; ask for Wang Jianguo, mobile {MOBILE}, on arrival.",
    "Receptionist wanted at the Green Lake Hotel, night shifts from 3 March 2019. Contact Wang Jianguo, "
    f"{MOBILE} (mobile).",
    f"Wang Jianguo, ID {ONE}, has been manager of the Green Lake Hotel since 3 March 2019.",
    f"Patient Wang Jianguo, ID {ONE}, arrived on 3 March 2019, room 512, discharged 6 March.",
    f"Wang Jianguo, ID {ONE}, sat the exam in room 302 on 3 March 2019.",
    f"Wang Jianguo, passport {PASSPORT}, needs a visa; planned flight from Beijing to Paris on 3 March 2019.",
    f"To refund a ticket on CA1831 please call Wang Jianguo at mobile {MOBILE} before 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, signed for pump HU7605 at the depot on 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, is a train driver with the railway since 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, coach of class D12, second class honours, graduated 3 June 2010.",
    f"Wang Jianguo, ID {ONE}, trains staff in hall G12, seat plan attached, 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, works at terminal 2 of the airport, shift 08:00 to 16:30.",
    f"Operator Wang Jianguo, ID {ONE}, machine B17, 08:00-16:30, output 450 pieces.",
    f"Wang Jianguo, ID {ONE}, repaired the computer from 09:10 to 11:45.",
    f"Wang Jianguo, ID {ONE}, teaches computer science Mondays 10:00-11:40.",
    f"The shop sells computers, open 09:00 to 21:00, owner Wang Jianguo, ID {ONE}.",
    f"Wang Jianguo, passport {PASSPORT}, ships goods via the port of Ningbo; entry of the customs form dated 3 "
    "March 2019.",
    f"Wang Jianguo, passport {PASSPORT}, visa application of 3 March 2019: intended port of entry Pudong airport.",
    f"Lost passport {PASSPORT} of Wang Jianguo was handed in at the immigration office on 3 March 2019.",
    "Immigration rules: travellers must enter through a port with a valid passport; questions to Wang "
    f"Jianguo, mobile {MOBILE}, 3 March 2019.",
    f"Witness Wang Jianguo, ID {ONE}, saw the suspect steal the bike on 3 March 2019; the thief was arrested.",
    f"Wang Jianguo, ID {ONE}, reported a theft on 3 March 2019; a man was detained.",
    f"Victim Wang Jianguo, ID {ONE}, lost 3,000 yuan to fraud on 3 March 2019; two men were arrested.",
    f"Officer Wang Jianguo, ID {ONE}, arrested a man for theft on 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, wrote a thesis on drug use, 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, architect of a 12,000 square metre office tower in Pudong District.",
    f"For sale: apartment of 120 square metres, Renmin Road, owner Wang Jianguo, mobile {MOBILE}.",
    f"Agent Wang Jianguo, mobile {MOBILE}, shows the flat, 96 sqm, Building 5, on 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, claims a housing allowance of 1,800 yuan a month since 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, earns CNY 12,000 at the bank and has a savings plan.",
    f"Wang Jianguo, ID {ONE}, has CNY 500,000 in debts to the bank.",
    f"The bank keeps a balance between risk and growth, says Wang Jianguo, ID {ONE}.",
    f"Please transfer CNY 5,000 to account {CARD} of Wang Jianguo, ID {ONE}, by 3 March 2019.",
    f"Wang Jianguo, ID {ONE}: fee of 500 yuan to be paid to card {CARD} on 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, software licence of type C2 for 3 users.",
    f"Wang Jianguo, ID {ONE}, English category B2, driving not needed.",
    f"Please call Wang Jianguo on mobile {MOBILE} or his wife on mobile {PEER}, ten minutes before you arrive, "
    "3 March 2019 at 10:12.",
    f"Our hotline {MOBILE} (mobile) and {PEER} (mobile) answers calls within 30 seconds from 09:00.",
    f"Delivery for mobile {MOBILE}, backup mobile {PEER}: arrived 10:12, waited 5 minutes.",
    f'Wang Jianguo, mobile {MOBILE}, wife mobile {PEER}, 3 March 2019, note: "ring the bell"',
    f"Restaurant at 31.23041, 121.47370, open from 10:00, reservations on mobile {MOBILE}.",
    f"Sensor 12 placed at 31.23041, 121.47370 on 3 March 2019, contact mobile {MOBILE}.",
    f"Wang Jianguo, ID {ONE}, volunteers at the border clinic; arrived 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, designs hotel rooms, e.g. room 1412, since 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, received an award on 3 March 2019 in Beijing.",
    f"Wang Jianguo, ID {ONE}, drove from Beijing to Tianjin on 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, ordered flight simulator software, from Beijing to Tianjin, order of 3 March 2019.",
    f"Dr Wang Jianguo, ID {ONE}, is on duty in ward 5, room 512, from 3 March 2019, nights.",
    f"Wang Jianguo, ID {ONE}, drove the G2 from Beijing to Shanghai on 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, moved from Jinan to Nanjing on 3 March 2019 and lives in block G7.",
    f"Vitamin D3 and K2 were prescribed to Wang Jianguo, ID {ONE}, from Monday to Friday, 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, scored C1 in the language test on 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, passed level T4 to Grade to Senior on 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, took PC lessons 19:30 to 22:15.",
    f"Wang Jianguo, ID {ONE}, got badge 23 for the conference, 09:30 to 17:00.",
    f"Wang Jianguo, ID {ONE}, was given locker 1412 in the gym for two nights a week from 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, inherited a vase on 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, owner of the restaurant Golden House, 88 square metres.",
    f"Wang Jianguo, ID {ONE}, sold 3 tickets on 3 March 2019.",
    f"Store at 31.23041, 121.47370, open 10:00-22:00, mobile {MOBILE}.",
    f"Wang Jianguo, mobile {MOBILE}, photographed the plot at 31.23041, 121.47370 on 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, applied for a bank card on 3 March 2019 with a fee of CNY 10.",
    f"The bank raised the limit of Wang Jianguo, ID {ONE}, card {CARD}, to CNY 50,000 on 3 March 2019.",
    f"The bank deposits of CNY 3 billion grew, said Wang Jianguo, ID {ONE}.",
    f"Wang Jianguo, ID {ONE}, applied for a 3,000 yuan a month studio as tenant, is there one from 3 March 2019?",
    f"Wang Jianguo, ID {ONE}, defendant's cousin, sells insurance against theft since 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, served two years in the army and studied fraud prevention until March 2019.",
    f"Wang Jianguo, ID {ONE}, guard at the border museum, entry free, passport check desk, 3 March 2019.",
    f"Wang Jianguo, passport {PASSPORT}, left the office at the port on 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, flight attendant, based in Beijing, 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, wrote a review of the flight simulator on 3 March 2019, 12A.",
    f"Our guide to Beijing: mobile {MOBILE} books rooms 1203, check-in 14:00, ask for nights from 3 March.",
    f"Wang Jianguo, ID {ONE}, has worked nights in room 1203 since 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, guest lecturer, room 1203, 3 March 2019.",
    f"Wang Jianguo, ID {ONE}, cleans rooms; on 3 March 2019 he cleaned room 1203 after check-out.",
)
# Of a telephone alone; no record at all, or one of a bare number.
QUIET = (
    "From 15512345678 to 17612345678: range of serial numbers shipped on 14 Oct 2019 20:21",
    "Order 13912345670 shipped at 22:40 on 5 May 2018 to room 1412, check-in desk",
    "SKU 13912345670 is reachable on shelf 4",
    "Call 1-380-555-0134 or text +1 380 555 0134 from 10:12",
    "created 13912345670 updated 13912345671 on 3 March 2019",
    'From 13912345670 to 17612345678, "range of numbers"',
    "id 13912345670 wrote to 13912345671 at 10:12:11",
    "memory 13912345670 of 17612345678 used at 10:12:11",
    "at 10:12 the call from 13912345670 to 17612345678 returned",
)
# On several lines, or in several sentences, and of several people.
LINES = {
    f"Wang Jianguo checked in to room 1412 on 3 March 2019 and left on the 5th.\nHis ID card number is {ONE}.": 1,
    f"The guest in room 1412 arrived on 3 March 2019 at 15:06 and\nchecked out on 5 March. Her name is Li Na and her ID"
    f" card\nnumber is {TWO}.": 1,
    f"Wang Jianguo took room 1412 on 3 March 2019. His ID number is {ONE}. Li Na was given room 1413 on the same day."
    f" Her ID number is {TWO}. Paid in cash.": 2,
    f"Wang Jianguo (ID {ONE}) stayed in room 1412 from 3 March 2019. He paid cash. Li Na (ID {TWO}) checked in to room"
    f" 1413 on 4 March 2019. Wang Fang (ID {THREE}) checked out of room 208 on 5 March 2019.": 3,
    f"Wang Jianguo, ID {ONE}, stayed in room 1412 on 3 March 2019.\nLi Na, ID {TWO}, stayed in room 1413 on 3 March"
    f" 2019,\nand Wang Fang, ID {THREE}, checked out of room 208 at 12:05.": 3,
}
PLAIN = {"identity.number", "identity.person", "phone.number", "bank.account"}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in TOLD.items() for text in texts])
def test_english_words_tell_the_kind(kind: str, text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {kind: 1}


@pytest.mark.parametrize("text", UNTOLD)
def test_some_of_the_words_tell_nothing(text: str, tmp_path: Path) -> None:
    assert set(records(tmp_path, text)) <= PLAIN


@pytest.mark.parametrize("text", QUIET)
def test_other_numbers_are_no_telephones(text: str, tmp_path: Path) -> None:
    assert not records(tmp_path, text)


@pytest.mark.parametrize("text", LINES)
def test_sentences_of_one_person_belong_together(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {"hotel.stay": LINES[text]}
