#!/usr/bin/env bash
# An update keeps the name. Generated from docs/tasks/compose.md: change the page, not this file.

# docs/tasks/compose.md:85 host1 exit=0
before=$(docker inspect shop-web-1 --format '{{.Id}} {{.NetworkSettings.Networks.shop_default.IPAddress}}')

# docs/tasks/compose.md:86 host1 exit=0
sed -i 's/hostname: web/hostname: web-2/' compose.yaml

# docs/tasks/compose.md:87 host1 exit=0
docker compose --progress quiet up -d -t 0

# docs/tasks/compose.md:88 host1 exit=0
after=$(docker inspect shop-web-1 --format '{{.Id}} {{.NetworkSettings.Networks.shop_default.IPAddress}}')

# docs/tasks/compose.md:89 host1 exit=0
[ "${before% *}" = "${after% *}" ] && echo the same container || echo another container

# docs/tasks/compose.md:91 host1 exit=0
[ "${before#* }" = "${after#* }" ] && echo the same address || echo another address

# docs/tasks/compose.md:93 host1 exit=0
docker compose exec client wget -q -O - http://web/hostname
