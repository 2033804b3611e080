#!/usr/bin/env bash
# There can be one ingress network. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=1
docker network create -d overlay --ingress second
