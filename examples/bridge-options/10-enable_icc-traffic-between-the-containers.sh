#!/usr/bin/env bash
# enable_icc: traffic between the containers. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network quiet busybox ping -c 1 -W 1 web | grep received
