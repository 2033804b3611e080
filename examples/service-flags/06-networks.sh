#!/usr/bin/env bash
# Networks. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
docker service ps web --format '{{.Name}} {{.DesiredState}}'
