#!/usr/bin/env bash
# Plain: whoever sits between reads it. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host1 exit=0
tcpdump -A -l -n -i eth0 udp port 4789 >plain.txt 2>heard & until grep -qs listening heard; do sleep 0.1; done

# 2 host2 exit=0
docker exec client wget -q -O - http://one/word

# 3 host1 exit=0
sleep 3; kill $!; wait

# 4 host1 exit=0
grep -o OPEN-SESAME plain.txt

# 5 host1 exit=0
grep -o '198.51.100.11.4789: VXLAN.*' plain.txt | sort -u
