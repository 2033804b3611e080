#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
docker service create --quiet --detach --no-resolve-image --name shop --mode global --publish 8080:80 --stop-grace-period 0s busybox httpd -f -h /etc

# 2 host1 exit=0
until docker service ls | grep 2/2 > /dev/null; do sleep 0.2; done

# 3 host1 exit=0
docker network inspect ingress --format '{{range .Containers}}{{println .Name}}{{end}}' | grep -c '^shop'

# 4 host1 exit=0
tasks() { docker network inspect --verbose ingress --format '{{range .Services.shop.Tasks}}{{println (index .Info "Host IP")}}{{end}}' | grep . | sort; }

# 5 host1 exit=0
until [ "$(tasks | wc -l)" = 2 ]; do sleep 0.2; done; tasks

# 6 host1 exit=0
docker network inspect --verbose ingress --format '{{.Services.shop.Ports}}'
