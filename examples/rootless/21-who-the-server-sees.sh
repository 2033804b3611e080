#!/usr/bin/env bash
# Who the server sees. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
for net in vpnkit gvisor-tap-vsock lxc-user-nic; do
  runuser -u ada -- rootlesskit --net=$net true 2>&1 | grep -o 'error: .*' || true
done

# 2 host1 exit=1
(cd /home/ada && runuser -u ada -- env HOME=/home/ada XDG_RUNTIME_DIR=/home/ada/.docker/run \
  PATH="$PATH:/usr/share/docker.io/contrib" DOCKERD_ROOTLESS_ROOTLESSKIT_NET=host dockerd-rootless.sh 2>&1 | grep ^Unsupp)
