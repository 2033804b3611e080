#!/usr/bin/env bash
# In a swarm. Generated from docs/drivers/plugins.md: change the page, not this file.

# docs/drivers/plugins.md:252 host1 exit=0
mkdir -p plugin/rootfs/{dev,etc,proc,run/docker/plugins,sys,tmp,usr}

# docs/drivers/plugins.md:253 host1 exit=0
ln -s usr/bin usr/lib usr/lib64 usr/sbin plugin/rootfs

# docs/drivers/plugins.md:254 host1 exit=0
cp driver.py plugin/rootfs && cp config.json plugin

# docs/drivers/plugins.md:255 host1 exit=0
docker plugin create demo:1 plugin

# docs/drivers/plugins.md:257 host1 exit=0
docker plugin enable demo:1

# docs/drivers/plugins.md:259 host1 exit=0
docker plugin ls
