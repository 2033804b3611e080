#!/usr/bin/env bash
# What the nodes say is encrypted. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
timeout 55 tcpdump -A -l -n -i eth0 port 2377 or port 7946 > control.txt 2> /dev/null & control=$!

# 2 host1 exit=0
timeout 55 tcpdump -A -l -n -i eth0 udp port 4789 > data.txt 2> /dev/null & data=$!

# 3 host1 exit=0
sleep 2; docker service create --quiet --detach --no-resolve-image --name open-sesame --env WORD=OPEN-SESAME --network my_overlay --constraint node.role==worker --stop-grace-period 0s busybox sleep 600

# 4 host2 exit=0
until docker exec "$(docker ps -q --filter name=open-sesame)" sh -c 'echo $WORD'; do sleep 0.2; done 2> /dev/null

# 5 host1 exit=0
until docker exec web nslookup -type=a tasks.open-sesame 127.0.0.11 | grep -c 'Address: 10'; do sleep 0.2; done

# 6 host2 exit=0
docker exec client wget -q -O - --header 'Word: OPEN-SESAME' http://web/hostname

# 7 host1 exit=0
sleep 1; kill "$control" "$data"; wait

# 8 host1 exit=0
grep -oE '198.51.100.11.(2377|7946)' control.txt | sort -u

# 9 host1 exit=0
grep -o OPEN-SESAME data.txt | sort -u
