#!/usr/bin/env bash
# iptables: false. Generated from docs/understand/firewall.md: change the page, not this file.

# docs/understand/firewall.md:321 host1 exit=0
docker rm -f web one

# docs/understand/firewall.md:324 host1 exit=0
docker network rm my_bridge lan

# docs/understand/firewall.md:327 host1 exit=0
echo '{"iptables": false, "ip6tables": false}' > /etc/docker/daemon.json

# docs/understand/firewall.md:328 host1 exit=0
service docker restart

# docs/understand/firewall.md:329 host1 exit=0
iptables -P FORWARD ACCEPT

# docs/understand/firewall.md:330 host1 exit=0
iptables -F FORWARD

# docs/understand/firewall.md:331 host1 exit=0
iptables -t nat -D PREROUTING -m addrtype --dst-type LOCAL -j DOCKER

# docs/understand/firewall.md:332 host1 exit=0
iptables -t nat -D POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE

# docs/understand/firewall.md:333 host1 exit=0
docker run -d --name web --hostname web -p 8080:80 busybox httpd -f -h /etc

# docs/understand/firewall.md:335 host1 exit=0
iptables -S FORWARD

# docs/understand/firewall.md:337 host1 exit=0
iptables -t nat -S PREROUTING
