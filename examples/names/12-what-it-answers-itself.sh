#!/usr/bin/env bash
# What it answers itself. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
name=$(printf 'a%.0s' $(seq 60)).$(printf 'b%.0s' $(seq 60)).$(printf 'c%.0s' $(seq 60)).$(printf 'd%.0s' $(seq 60))

# 2 host1 exit=0
for i in $(seq 18); do
  docker run -d --name "long$i" --network my_bridge --network-alias "$name" busybox sleep 600
done | wc -l

# 3 host1 exit=0
docker exec client dig +noedns +ignore "$name" | grep -oE 'flags: [a-z ]+|ANSWER: [0-9]+'

# 4 host1 exit=0
docker exec client dig +noedns +tcp "$name" | grep -oE 'flags: [a-z ]+|ANSWER: [0-9]+'

# 5 host1 exit=0
docker rm -f $(seq -f long%g 18) | wc -l
