#!/usr/bin/env bash
# Restarts Docker. Generated from docs/reference/whole-host.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name web busybox sleep 600

# 2 host1 exit=0
docker run -d --name db --restart unless-stopped busybox sleep 600

# 3 host1 exit=0
docker run -d --name one --rm busybox sleep 600

# 4 host1 exit=0
service docker restart

# 5 host1 exit=0
docker ps --all --format '{{.Names}} {{.State}}' | sort
