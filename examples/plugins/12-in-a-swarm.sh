#!/usr/bin/env bash
# In a swarm. Generated from docs/drivers/plugins.md: change the page, not this file.

# 1 host1 exit=0
mkdir -p plugin/rootfs/{dev,etc,proc,run/docker/plugins,sys,tmp,usr}

# 2 host1 exit=0
ln -s usr/bin usr/lib usr/lib64 usr/sbin plugin/rootfs

# 3 host1 exit=0
cp driver.py plugin/rootfs && cp config.json plugin

# 4 host1 exit=0
docker plugin create demo:1 plugin

# 5 host1 exit=0
docker plugin enable demo:1

# 6 host1 exit=0
docker plugin ls
