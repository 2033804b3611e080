#!/usr/bin/env bash
# On an internal network. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
cp resolv.saved /etc/resolv.conf

# 2 host1 exit=0
docker network create --internal --subnet 192.0.2.128/25 back

# 3 host1 exit=0
dnsmasq --no-resolv --no-hosts --bind-interfaces --listen-address=192.0.2.129 --pid-file=/run/third.pid \
  --address=/intranet.example.com/203.0.113.50

# 4 host1 exit=0
docker run --rm --network back --dns 192.0.2.129 nicolaka/netshoot dig +short intranet.example.com

# 5 host1 exit=0
docker run --rm --network back nicolaka/netshoot dig example.com | grep -o 'status: [A-Z]*'

# 6 host1 exit=0
docker run --rm --network my_bridge nicolaka/netshoot dig example.com | grep -o 'status: [A-Z]*'

# 7 host1 exit=0
kill "$(cat /run/third.pid)"

# 8 host1 exit=0
docker network rm back
