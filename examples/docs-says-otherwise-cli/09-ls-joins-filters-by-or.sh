#!/usr/bin/env bash
# ls joins filters by OR. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# docs/reference/docs-says-otherwise-cli.md:122 host1 exit=0
docker network ls --filter driver=macvlan --filter driver=host --format '{{.Name}}'

# docs/reference/docs-says-otherwise-cli.md:125 host1 exit=0
docker network ls --filter driver=bridge --filter name=my_ --format '{{.Name}}'

# docs/reference/docs-says-otherwise-cli.md:127 host1 exit=0
docker network ls --filter driver=bridge --filter name=macvlan --format '{{.Name}}'
