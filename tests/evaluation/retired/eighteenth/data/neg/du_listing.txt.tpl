total {{n:400-900}}
@@18 -rw-r--r-- 1 root root {{n:1000-99999999}} Mar 1{{n:0-9}} 0{{n:1-9}}:2{{n:0-9}} segment_{{hex:8}}.dat
-rw-r--r-- 1 root root {{decoy:17179869184}} Mar 12 02:20 core.dump
