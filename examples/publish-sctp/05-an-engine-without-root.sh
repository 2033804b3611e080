#!/usr/bin/env bash
# An engine without root. Generated from docs/tasks/publish-sctp.md: change the page, not this file.

# 1 host1 exit=0
[ -e /dev/net/tun ] || (mkdir -p /dev/net && mknod -m 666 /dev/net/tun c 10 200)

# 2 host1 exit=0
useradd --create-home ada && runuser -u ada -- mkdir -p /home/ada/.docker/run

# 3 host1 exit=0
(cd /home/ada && exec setsid runuser -u ada -- env HOME=/home/ada XDG_RUNTIME_DIR=/home/ada/.docker/run \
  PATH="$PATH:/usr/share/docker.io/contrib" dockerd-rootless.sh) > rootless.log 2>&1 &

# 4 host1 exit=0
rootless() { docker --host unix:///home/ada/.docker/run/docker.sock "$@"; }

# 5 host1 exit=0
until rootless version; do sleep 1; done > /dev/null 2>&1

# 6 host1 exit=0
docker save busybox | rootless load

# 7 host1 exit=0
cp server.py /home/ada

# 8 host1 exit=0
rootless run -d --name shop -p 8081:80 busybox httpd -f -h /etc

# 9 host1 exit=0
rootless run -d --name two -p 8082:5000/sctp -v /usr:/usr:ro -v /lib:/lib:ro -v /lib64:/lib64:ro -v /home/ada/server.py:/server.py:ro busybox /usr/bin/python3 /server.py
