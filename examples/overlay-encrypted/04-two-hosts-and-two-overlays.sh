#!/usr/bin/env bash
# Two hosts and two overlays. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d overlay --attachable --subnet 192.0.2.0/25 plain

# 2 host1 exit=0
docker network create -d overlay --attachable --subnet 192.0.2.128/25 --opt encrypted secret

# 3 host1 exit=0
serve='mkdir /w; echo OPEN-SESAME >/w/word; httpd -f -h /w'

# 4 host1 exit=0
docker run -d --name one --network plain busybox sh -c "$serve"

# 5 host1 exit=0
docker run -d --name two --network secret busybox sh -c "$serve"

# 6 host1 exit=0
until [ "$(docker node ls --format '{{.Status}}' | grep -c Ready)" = 2 ]; do sleep 0.2; done
