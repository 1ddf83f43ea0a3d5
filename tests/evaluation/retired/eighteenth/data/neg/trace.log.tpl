@@45 2023-03-12 08:{{n:10-59}}:{{n:10-59}}.{{n:100-999}} INFO [exec-{{n:1-9}}] traceId={{hex:32}} spanId={{hex:16}} cost={{n:1-900}}ms msg=query finished
