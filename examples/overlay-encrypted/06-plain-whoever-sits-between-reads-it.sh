#!/usr/bin/env bash
# Plain: whoever sits between reads it. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:82 host1 exit=0
timeout 25 tcpdump -A -l -n -i eth0 udp port 4789 >plain.txt 2>/dev/null & sleep 5

# docs/drivers/overlay-encrypted.md:83 host2 exit=0
docker exec client wget -q -O - http://one/word

# docs/drivers/overlay-encrypted.md:85 host1 exit=0
wait

# docs/drivers/overlay-encrypted.md:86 host1 exit=0
grep -o OPEN-SESAME plain.txt

# docs/drivers/overlay-encrypted.md:88 host1 exit=0
grep -o '198.51.100.11.4789: VXLAN.*' plain.txt | sort -u
