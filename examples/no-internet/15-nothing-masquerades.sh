#!/usr/bin/env bash
# Nothing masquerades. Generated from docs/breaks/no-internet.md: change the page, not this file.

# docs/breaks/no-internet.md:187 host1 exit=0
service docker restart

# docs/breaks/no-internet.md:188 host1 exit=0
docker start client two
