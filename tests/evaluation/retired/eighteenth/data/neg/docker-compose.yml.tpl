version: "3"
services:
  web:
    image: registry.local/pms-web:2.{{n:1-9}}.{{n:0-20}}
    ports: ["8080:8080"]
    environment:
      DB_URL: jdbc:mysql://db:3306/pms?useSSL=false
      CHECKIN_HOUR: "14"
  redis:
    image: redis:6
    ports: ["6379:6379"]
