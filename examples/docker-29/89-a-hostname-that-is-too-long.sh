#!/usr/bin/env bash
# A hostname that is too long. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine<29

# 1 host1 exit=0
docker rm two
