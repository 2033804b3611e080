#!/usr/bin/env bash
# Encrypted: it does not. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host1 exit=0
rm heard; tcpdump -A -l -n -i eth0 udp port 4789 or esp >secret.txt 2>heard & until grep -qs listening heard; do sleep 0.1; done

# 2 host2 exit=0
docker exec client wget -q -O - http://two/word

# 3 host1 exit=0
sleep 3; kill $!; wait

# 4 host1 exit=0
grep -o 'IP 198.51.100.*: ESP' secret.txt | sort -u
