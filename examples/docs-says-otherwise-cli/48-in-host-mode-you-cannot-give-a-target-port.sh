#!/usr/bin/env bash
# In host mode you cannot give a target port. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
$create --name fixed --replicas 2 --publish mode=host,target=80,published=8097 busybox httpd -f -h /etc

# 2 host1 exit=0
$create --name loose --replicas 2 --publish mode=host,target=80 busybox httpd -f -h /etc

# 3 host1 exit=0
until [ "$(docker ps -q --filter name=loose | wc -l)" = 2 ]; do sleep 0.2; done

# 4 host1 exit=0
until docker service ps fixed --no-trunc --format '{{.Error}}' | grep -q in.use; do sleep 0.2; done

# 5 host1 exit=0
docker service ps fixed --format '{{.DesiredState}} {{.Error}}' --no-trunc | sort

# 6 host1 exit=0
docker service ls --filter name=loose --format '{{.Name}} {{.Replicas}}'
