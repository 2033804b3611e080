#!/usr/bin/env bash
# Two hosts, one service. Generated from docs/tasks/service-vip.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11
