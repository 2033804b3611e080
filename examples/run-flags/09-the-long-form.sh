#!/usr/bin/env bash
# The long form. Generated from docs/reference/run-flags.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
name=driver-opt=com.docker.network.endpoint.ifname=data0

# 2 host1 exit=125
docker run --name twice --network "name=front,$name" --network "name=data,$name" busybox true
