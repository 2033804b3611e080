#!/usr/bin/env bash
# In host mode you cannot give a target port. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# docs/reference/docs-says-otherwise-cli.md:658 host1 exit=0
$create --name fixed --replicas 2 --publish mode=host,target=80,published=8097 busybox httpd -f -h /etc

# docs/reference/docs-says-otherwise-cli.md:660 host1 exit=0
$create --name loose --replicas 2 --publish mode=host,target=80 busybox httpd -f -h /etc

# docs/reference/docs-says-otherwise-cli.md:662 host1 exit=0
until [ "$(docker ps -q --filter name=loose | wc -l)" = 2 ]; do sleep 0.2; done

# docs/reference/docs-says-otherwise-cli.md:663 host1 exit=0
until docker service ps fixed --no-trunc --format '{{.Error}}' | grep -q in.use; do sleep 0.2; done

# docs/reference/docs-says-otherwise-cli.md:664 host1 exit=0
docker service ps fixed --format '{{.DesiredState}} {{.Error}}' --no-trunc | sort

# docs/reference/docs-says-otherwise-cli.md:667 host1 exit=0
docker service ls --filter name=loose --format '{{.Name}} {{.Replicas}}'
