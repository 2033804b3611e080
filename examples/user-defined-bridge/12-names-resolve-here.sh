#!/usr/bin/env bash
# Names resolve here. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.

# docs/drivers/user-defined-bridge.md:320 host1 exit=0
docker run -d --network=my_bridge --name web busybox httpd -f -h /etc

# docs/drivers/user-defined-bridge.md:322 host1 exit=0
docker run --rm --network=my_bridge busybox ping -c 1 web | grep received

# docs/drivers/user-defined-bridge.md:324 host1 exit=0
docker run --rm --network=my_bridge busybox cat /etc/resolv.conf | grep ^nameserver
