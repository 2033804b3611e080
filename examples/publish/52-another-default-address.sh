#!/usr/bin/env bash
# Another default address. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:593 host1 exit=0
docker rm -f client two
