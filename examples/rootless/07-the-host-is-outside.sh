#!/usr/bin/env bash
# The host is outside. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=29.5

# 1 host1 exit=0
inside() {
  local pid netns=root/home/ada/.docker/run/dockerd-rootless/netns
  pid=$(cat /home/ada/.docker/run/docker.pid)
  runuser -u ada -- nsenter -U --preserve-credentials --net="/proc/$pid/$netns" -t "$pid" "$@"
}

# 2 host1 exit=1
runuser -u ada -- nsenter -U --preserve-credentials -n -m -t "$(cat /home/ada/.docker/run/docker.pid)" ip link
