#!/usr/bin/env bash
# Encrypted: it does not. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:97 host1 exit=0
timeout 25 tcpdump -A -l -n -i eth0 udp port 4789 or esp >secret.txt 2>/dev/null & sleep 5

# docs/drivers/overlay-encrypted.md:98 host2 exit=0
docker exec client wget -q -O - http://two/word

# docs/drivers/overlay-encrypted.md:100 host1 exit=0
wait

# docs/drivers/overlay-encrypted.md:101 host1 exit=0
grep -o 'IP 198.51.100.*: ESP' secret.txt | sort -u
