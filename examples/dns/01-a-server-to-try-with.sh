#!/usr/bin/env bash
# A server to try with. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.0/25 my_bridge

# 2 host1 exit=0
dnsmasq --no-resolv --no-hosts --bind-interfaces --listen-address=192.0.2.1 --pid-file=/run/first.pid \
  --address=/intranet.example.com/203.0.113.50 --address=/web/203.0.113.51 --address=/gone.example.com/ \
  --txt-record=web,yours --srv-host=_http._tcp.web,mail.example.com,8080 --mx-host=web,mail.example.com

# 3 host1 exit=0
dig @192.0.2.1 +short intranet.example.com

# 4 host1 exit=0
dig @192.0.2.1 example.com | grep -o 'status: [A-Z]*'

# 5 host1 exit=0
dig @192.0.2.1 gone.example.com | grep -o 'status: [A-Z]*'
