#!/usr/bin/env bash
# Short names, search domains and ndots. Generated from docs/understand/names.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --network my_bridge nicolaka/netshoot dig nosuch | grep -o 'status: [A-Z]*'

# 2 host1 exit=0
docker run --rm --network my_bridge --dns-opt ndots:1 nicolaka/netshoot dig nosuch | grep -o 'status: [A-Z]*'
