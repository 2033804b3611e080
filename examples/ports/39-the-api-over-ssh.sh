#!/usr/bin/env bash
# The API over SSH. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:510 host1 exit=0
docker --context far rm -f web

# docs/reference/ports.md:512 host2 exit=0
sed -i '/ far$/d' ~/.ssh/authorized_keys
