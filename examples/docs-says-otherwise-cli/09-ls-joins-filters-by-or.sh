#!/usr/bin/env bash
# ls joins filters by OR. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# docs/reference/docs-says-otherwise-cli.md:123 host1 exit=0
docker network ls --filter driver=macvlan --filter driver=host --format '{{.Name}}'

# docs/reference/docs-says-otherwise-cli.md:126 host1 exit=0
docker network ls --filter driver=bridge --filter name=my_ --format '{{.Name}}'

# docs/reference/docs-says-otherwise-cli.md:128 host1 exit=0
docker network ls --filter driver=bridge --filter name=macvlan --format '{{.Name}}'
