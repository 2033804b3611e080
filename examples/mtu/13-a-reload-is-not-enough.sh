#!/usr/bin/env bash
# A reload is not enough. Generated from docs/understand/mtu.md: change the page, not this file.

# docs/understand/mtu.md:192 host1 exit=0
echo '{"mtu": 1300, "labels": ["site=lab"]}' > /etc/docker/daemon.json

# docs/understand/mtu.md:193 host1 exit=0
kill -HUP "$(pidof dockerd)"

# docs/understand/mtu.md:194 host1 exit=0
until docker info --format '{{.Labels}}' | grep site; do sleep 0.2; done

# docs/understand/mtu.md:196 host1 exit=0
docker run --rm busybox cat /sys/class/net/eth0/mtu
