#!/usr/bin/env bash
# Names resolve here. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --network=my_bridge --name web busybox httpd -f -h /etc

# 2 host1 exit=0
docker run --rm --network=my_bridge busybox ping -c 1 web | grep received

# 3 host1 exit=0
docker run --rm --network=my_bridge busybox cat /etc/resolv.conf | grep ^nameserver
