#!/usr/bin/env bash
# See it. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.

# docs/breaks/open-in-spite-of-firewall.md:16 host1 exit=0
ufw default deny incoming

# docs/breaks/open-in-spite-of-firewall.md:19 host1 exit=0
ufw --force enable

# docs/breaks/open-in-spite-of-firewall.md:21 host1 exit=0
busybox httpd -f -p 8000 -h /etc & server=$!

# docs/breaks/open-in-spite-of-firewall.md:22 host1 exit=0
docker run -d --name web -p 8080:80 busybox httpd -f -h /etc
