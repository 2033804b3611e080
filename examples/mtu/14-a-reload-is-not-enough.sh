#!/usr/bin/env bash
# A reload is not enough. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"mtu": 1300, "labels": ["site=lab"]}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
kill -HUP "$(pidof dockerd)"

# 3 host1 exit=0
until docker info --format '{{.Labels}}' | grep site; do sleep 0.2; done

# 4 host1 exit=0
docker run --rm busybox cat /sys/class/net/eth0/mtu
