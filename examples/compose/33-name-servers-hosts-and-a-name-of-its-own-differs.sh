#!/usr/bin/env bash
# Name servers, hosts and a name of its own. Generated from docs/tasks/compose.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=0
docker inspect names-web-1 --format '{{json .NetworkSettings.Ports}} {{json .Config.ExposedPorts}}'
