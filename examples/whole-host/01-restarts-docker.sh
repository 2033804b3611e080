#!/usr/bin/env bash
# Restarts Docker. Generated from docs/reference/whole-host.md: change the page, not this file.

# docs/reference/whole-host.md:17 host1 exit=0
docker run -d --name web busybox sleep 600

# docs/reference/whole-host.md:19 host1 exit=0
docker run -d --name db --restart unless-stopped busybox sleep 600

# docs/reference/whole-host.md:21 host1 exit=0
service docker restart

# docs/reference/whole-host.md:22 host1 exit=0
docker ps --all --format '{{.Names}} {{.State}}' | sort
