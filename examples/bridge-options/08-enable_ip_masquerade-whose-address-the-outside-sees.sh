#!/usr/bin/env bash
# enable_ip_masquerade: whose address the outside sees. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=0
rm seen

# 2 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 3 host1 exit=0
service docker restart
