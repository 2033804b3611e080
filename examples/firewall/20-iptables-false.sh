#!/usr/bin/env bash
# iptables: false. Generated from docs/understand/firewall.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web one

# 2 host1 exit=0
docker network rm my_bridge lan

# 3 host1 exit=0
jq '. + {"iptables": false, "ip6tables": false}' mine.json > /etc/docker/daemon.json

# 4 host1 exit=0
service docker restart

# 5 host1 exit=0
iptables -P FORWARD ACCEPT

# 6 host1 exit=0
iptables-save -t filter | sed -n '/^[*C]/p; /^-A FORWARD .*\(DOCKER\|docker0\)/s/^-A/-D/p' | iptables-restore --noflush

# 7 host1 exit=0
iptables -t nat -D PREROUTING -m addrtype --dst-type LOCAL -j DOCKER

# 8 host1 exit=0
iptables -t nat -D POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE

# 9 host1 exit=0
docker run -d --name web --hostname web -p 8080:80 busybox httpd -f -h /etc

# 10 host1 exit=0
iptables -S FORWARD

# 11 host1 exit=0
iptables -t nat -S PREROUTING
