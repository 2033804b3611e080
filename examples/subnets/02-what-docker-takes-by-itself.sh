#!/usr/bin/env bash
# What Docker takes by itself. Generated from docs/tasks/subnets.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=1
docker network create net31
