#!/usr/bin/env bash
# A network gets a subnet from the pools. Generated from docs/understand/addresses.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=0
for i in {1..31}; do docker network create -d bridge "net$i" > /dev/null 2> refused || break; done; cat refused
