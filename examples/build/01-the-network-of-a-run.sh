#!/usr/bin/env bash
# The network of a RUN. Generated from docs/tasks/build.md: change the page, not this file.

# 1 host1 exit=0
docker build --quiet --tag demo . | wc -l

# 2 host1 exit=0
docker run --rm demo cat /address

# 3 host1 exit=0
docker run --rm demo grep nameserver /resolv.conf
