#!/usr/bin/env bash
# The network of a RUN. Generated from docs/tasks/build.md: change the page, not this file.

# 1 host1 exit=0
printf 'FROM busybox\nRUN wget -q -O /page http://example.com/\n' | docker build --quiet --tag demo - | wc -l

# 2 host1 exit=0
docker run --rm demo grep -o '<h1>.*</h1>' /page
