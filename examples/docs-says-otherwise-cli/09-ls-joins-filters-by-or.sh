#!/usr/bin/env bash
# ls joins filters by OR. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker network ls --filter driver=macvlan --filter driver=host --format '{{.Name}}'

# 2 host1 exit=0
docker network ls --filter driver=bridge --filter name=my_ --format '{{.Name}}'

# 3 host1 exit=0
docker network ls --filter driver=bridge --filter name=macvlan --format '{{.Name}}'
