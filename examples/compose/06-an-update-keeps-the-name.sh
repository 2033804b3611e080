#!/usr/bin/env bash
# An update keeps the name. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
before=$(docker inspect shop-web-1 --format '{{.Id}} {{.NetworkSettings.Networks.shop_default.IPAddress}}')

# 2 host1 exit=0
sed -i 's/hostname: web/hostname: web-2/' compose.yaml

# 3 host1 exit=0
docker compose --progress quiet up -d -t 0

# 4 host1 exit=0
after=$(docker inspect shop-web-1 --format '{{.Id}} {{.NetworkSettings.Networks.shop_default.IPAddress}}')

# 5 host1 exit=0
[ "${before% *}" = "${after% *}" ] && echo the same container || echo another container

# 6 host1 exit=0
[ "${before#* }" = "${after#* }" ] && echo the same address || echo another address

# 7 host1 exit=0
docker compose exec client wget -q -O - http://web/hostname
