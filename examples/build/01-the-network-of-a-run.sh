#!/usr/bin/env bash
# The network of a RUN. Generated from docs/tasks/build.md: change the page, not this file.

# docs/tasks/build.md:21 host1 exit=0
docker build --quiet --tag demo . | wc -l

# docs/tasks/build.md:23 host1 exit=0
docker run --rm demo cat /address

# docs/tasks/build.md:25 host1 exit=0
docker run --rm demo grep nameserver /resolv.conf
