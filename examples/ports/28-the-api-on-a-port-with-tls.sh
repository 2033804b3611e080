#!/usr/bin/env bash
# The API on a port, with TLS. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
export DOCKER_HOST=tcp://198.51.100.11:2376

# 2 host1 exit=0
DOCKER_TLS_VERIFY=1 DOCKER_CERT_PATH=. docker run --rm -v /:/host busybox cat /host/etc/hostname
