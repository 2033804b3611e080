#!/usr/bin/env bash
# Nothing masquerades. Generated from docs/breaks/no-internet.md: change the page, not this file.

# 1 host1 exit=0
service docker restart

# 2 host1 exit=0
docker start client two
