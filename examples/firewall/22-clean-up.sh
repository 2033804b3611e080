#!/usr/bin/env bash
# Clean up. Generated from docs/understand/firewall.md: change the page, not this file.

<<<<<<<< HEAD:examples/firewall/23-clean-up.sh
# docs/understand/firewall.md:369 host1 exit=0
docker rm -f web

# docs/understand/firewall.md:371 host2 exit=0
========
# docs/understand/firewall.md:359 host1 exit=0
docker rm -f web

# docs/understand/firewall.md:361 host2 exit=0
>>>>>>>> 4bc6df9b521a3d0d1c418ff499122153c01bcdad:examples/firewall/22-clean-up.sh
ip route del 172.17.0.2/32
