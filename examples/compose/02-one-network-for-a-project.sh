#!/usr/bin/env bash
# One network for a project. Generated from docs/tasks/compose.md: change the page, not this file.

# 1 host1 exit=0
docker network ls --filter label=com.docker.compose.project=shop --format '{{.Name}}: {{.Label "com.docker.compose.network"}}'
