#!/usr/bin/env bash
# A port of a routed network. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=27 engine<29

# 1 host1 exit=0
docker ps --filter name=web --filter name=two --format '{{.Names}} [{{.Ports}}]'
