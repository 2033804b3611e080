#!/usr/bin/env bash
# A network without a way out. Generated from docs/tasks/isolate.md: change the page, not this file.

# docs/tasks/isolate.md:92 host1 exit=0
docker port db

# docs/tasks/isolate.md:93 host2 exit=1
nc -zv -w 1 198.51.100.11 8080
